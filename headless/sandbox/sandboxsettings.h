// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/secret.h"

#include <QMap>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>

#include <vector>

namespace wql {

/// In which bytes the server reads forms and writes answers: a servlet container uses ISO-8859-1 unless told
/// otherwise, and answers in the charset that its header names.
enum class SandboxCharset { Latin1, Utf8 };

struct SandboxUser {
    QString name;
    Secret password;
    bool mayLoad = true; ///< holds the key WQLOADER; without it every command is refused

    bool operator==(const SandboxUser &) const = default;
};

/// One QueueMetrics: what runs at http://host:port/<name>/.
struct SandboxContext {
    QString name = QStringLiteral("queuemetrics");
    std::vector<SandboxUser> users{ { QStringLiteral("robot"), Secret("robot"), true } };
    QMap<QString, QString> partitions{ { QString(),
        QStringLiteral("P001") } }; ///< by token; the empty one is the default
    bool anyToken = false; ///< an unknown token gets a partition of its own name

    bool operator==(const SandboxContext &) const = default;
};

/// What is made of text that the columns have no room for, without a word.
enum class LaxText {
    Kept, ///< there is room for everything
    Latin1, ///< question marks, as MySQL writes them into a table of that character set
    ThreeByteUtf8, ///< the field ends before a character of four bytes, as in MySQL's utf8
    Trimmed ///< no blanks at the edges of a field
};

/// Everything that a Sandbox is told before it starts.
struct SandboxSettings {
    std::vector<SandboxContext> contexts{ SandboxContext{} };
    QString database = QStringLiteral(":memory:"); ///< SQLite file; rows in it are kept and counted
    SandboxCharset charset = SandboxCharset::Latin1;
    /// A larger form is read, and then treated as if it had no COMMANDSTRING: what servlet containers do.
    qint64 formLimit = 2 * 1024 * 1024;
    /// A larger body is answered 413 after the head, unread, and the connection ends.
    qint64 bodyLimit = 64 * 1024 * 1024;
    bool insertAllAnswersAsInsertRow
        = true; ///< the manual's reply to insertAll; false: the command's own name
    bool cutColumns = false; ///< fields are stored no wider than QueueMetrics' columns
    LaxText laxText = LaxText::Kept; ///< what is asked for is compared as it comes
    bool strictColumns = false; ///< a batch with a field wider than its column is refused
    bool threeByteUtf8 = false; ///< so is one with a character of four bytes, and the question for such a row
    bool hasTransactions = true; ///< of a batch that is refused nothing is stored; false: the rows before
    bool redeliverActions = true; ///< checkFb repeats an action until its result has come
    QSslCertificate certificate = QSslCertificate(); ///< with a key: https instead of http
    QSslKey key;
};

} // namespace wql
