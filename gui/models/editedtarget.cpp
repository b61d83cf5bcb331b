// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/editedtarget.h"

#include "core/config/targeturl.h"
#include "gui/models/ruledocument.h"

using namespace Qt::StringLiterals;

namespace wql {

EditedTarget editedTarget(const RuleDocument &document, const QString &name)
{
    const auto value = [&](const QString &key) { return document.targetValue(name, key); };
    EditedTarget edited;
    Target &target = edited.target;
    target.name = name;
    if (const auto url = targetUrl(value(u"url"_s)))
        target.url = *url;
    if (const QString user = value(u"user"_s); !user.isEmpty())
        target.user = user;
    const QString token = value(u"token"_s);
    target.token = token == "-"_L1 ? QString() : token;
    target.allowCleartext = value(u"allow_cleartext"_s) == "yes"_L1;
    target.caFile = value(u"ca_file"_s);
    // A loader gives the passwords that it has as stars.
    if (const QString password = value(u"password"_s); !password.isEmpty() && password != "********"_L1)
        target.password = { .kind = SecretReference::Kind::Value, .value = Secret(password.toUtf8()) };
    if (document.isDirty())
        edited.files = document.texts();
    return edited;
}

} // namespace wql
