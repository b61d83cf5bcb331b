// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/legacy/machineview.h"

namespace wql {

/// The machine below a root folder: / is this one, another may be a mounted image, whose links lead nowhere
/// outside of it. What is no regular file is never opened: a pipe would be waited for without an end.
class MachineFiles : public MachineView {
public:
    explicit MachineFiles(const QString &root);

    std::vector<Entry> entries(const QString &folder) const override;
    Result<QByteArray, Unreadable> read(const QString &path) const override;
    std::vector<RunningProcess> processes() const override;

    /// Where the regular file \a path of that machine is here, without links; empty: it is not there.
    QString here(const QString &path) const;

private:
    int open(const QString &path, int flags) const;
    int openFile(const QString &path) const;
    QString linkOf(const QString &path) const;
    RunningProcess process(qint64 pid) const;

    QString m_root;
};

} // namespace wql
