// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/configfile.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace wql {

/// What `config.get` tells: the files of a configuration, the main one first.
struct ConfigAnswer {
    QString revision;
    bool isWritable = false;
    std::vector<ConfigText> texts;
};

/// Nothing if it has no file, or more or larger ones than a configuration may have.
std::optional<ConfigAnswer> configAnswerFromJson(const QJsonObject &object);

/// The member `files` of what a loader is asked.
QJsonArray filesJson(const std::vector<ConfigText> &texts);

} // namespace wql
