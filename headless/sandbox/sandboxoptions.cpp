// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/sandbox/sandboxoptions.h"

#include "core/base/shownchars.h"
#include "core/config/nearestname.h"
#include "headless/exitcodes.h"

#include <QCommandLineParser>
#include <QFile>
#include <QRegularExpression>

namespace wql {

using namespace Qt::StringLiterals;

namespace {

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"A QueueMetrics to practise on: takes rows from a loader, keeps them, and misbehaves on request.\n\n"
        "Look at http://127.0.0.1:8080/ for what has arrived. docs/sandbox.md lists the faults and the "
        "control paths.\n"
        "Example: wqloader-sandbox --token trix --faults drop-after:0.05,503:0.05,timeout:0.02 --seed 7"_s);
    parser.addOptions({
        { u"listen"_s, u"Listen there; port 0 takes a free one (127.0.0.1:8080)."_s, u"address:port"_s,
            u"127.0.0.1:8080"_s },
        { u"context"_s, u"Serve a QueueMetrics under this path; may be repeated (queuemetrics)."_s,
            u"name"_s },
        { u"user"_s,
            u"Let this user load; may be repeated (robot:robot). For practice: use no real password."_s,
            u"name:password"_s },
        { u"token"_s, u"Take this token beside the default one; may be repeated."_s, u"token[=partition]"_s },
        { u"any-token"_s, u"Take every token, each into a partition of its name."_s },
        { u"database"_s, u"Keep rows in this SQLite file (in memory)."_s, u"file"_s, u":memory:"_s },
        { u"faults"_s, u"Meet requests with these faults: FAULT:PROBABILITY, separated by commas."_s,
            u"faults"_s },
        { u"seed"_s, u"Repeat the faults of an earlier run (1)."_s, u"number"_s, u"1"_s },
        { u"max-form"_s, u"Lose the COMMANDSTRING of larger forms, as servlet containers do (2097152)."_s,
            u"bytes"_s, u"2097152"_s },
        { u"charset"_s, u"Read forms and write answers as latin1 or utf8 (latin1)."_s, u"charset"_s,
            u"latin1"_s },
        { u"cut-columns"_s, u"Store fields no wider than QueueMetrics' columns."_s },
        { u"lax-text"_s,
            u"Keep text as a table that has no room for it, and says nothing: latin1, three-byte-utf8 or trimmed."_s,
            u"how"_s },
        { u"strict-columns"_s, u"Refuse batches with fields wider than QueueMetrics' columns."_s },
        { u"three-byte-utf8"_s, u"Refuse batches with characters of four bytes, and questions for them."_s },
        { u"no-transactions"_s, u"Of a batch that is refused so, keep the rows before."_s },
        { u"cert"_s, u"Serve https with this PEM certificate."_s, u"file"_s },
        { u"key"_s, u"The certificate's PEM key."_s, u"file"_s },
        { u"print-port"_s, u"Print the port and nothing else."_s },
        { u"quiet"_s, u"Print nothing."_s },
    });
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What was typed, as it may stand in a complaint.
QString visibleStart(const QString &text)
{
    return plainText(text.first(qMin(text.size(), qsizetype(60))), u'?');
}

/// `1.2` would be 1.0.0.2, which nobody means.
bool isShortened(const QString &host)
{
    return !host.contains(u':') && host.count(u'.') != 3;
}

/// Each reads its part of the command line and returns what is wrong with it, empty if nothing.
QString readAddress(const QCommandLineParser &parser, SandboxOptions &options)
{
    static const QRegularExpression form(u"\\A(\\[[^\\]]*\\]|[^:]*)(?::(.*))?\\z"_s);
    const QString given = parser.value(u"listen"_s);
    const auto match = form.match(given);
    QString host = match.captured(1);
    if (host == "localhost"_L1)
        host = u"127.0.0.1"_s;
    if (host.startsWith(u'['))
        host = host.sliced(1).chopped(1);
    if (!match.hasMatch() || !options.address.setAddress(host) || isShortened(host))
        return u"--listen wants a numeric address of this machine and a port, as in 127.0.0.1:8080 or "
               "[::1]:8080, not '%1'"_s.arg(visibleStart(given));
    if (match.capturedStart(2) < 0)
        return {};
    bool isNumber = false;
    options.port = match.captured(2).toUShort(&isNumber);
    return isNumber && match.captured(2).at(0).isDigit()
        ? QString()
        : u"--listen wants a port from 0 (any that is free) to 65535, not '%1'"_s.arg(
            visibleStart(match.captured(2)));
}

QString readContexts(const QCommandLineParser &parser, SandboxOptions &options)
{
    SandboxContext pattern;
    pattern.anyToken = parser.isSet(u"any-token"_s);
    for (const QString &token : parser.values(u"token"_s)) {
        const QString name = token.section(u'=', 0, 0);
        pattern.partitions.insert(name, token.contains(u'=') ? token.section(u'=', 1) : name);
    }
    if (parser.isSet(u"user"_s))
        pattern.users.clear();
    for (const QString &user : parser.values(u"user"_s)) {
        if (!user.contains(u':'))
            return u"--user wants name:password"_s;
        pattern.users.push_back({ user.section(u':', 0, 0), Secret(user.section(u':', 1).toUtf8()), true });
    }
    options.settings.contexts.clear();
    const QStringList names = parser.values(u"context"_s);
    for (const QString &name : names.isEmpty() ? QStringList(pattern.name) : names) {
        options.settings.contexts.push_back(pattern);
        options.settings.contexts.back().name = name;
    }
    return {};
}

QString readFaults(const QCommandLineParser &parser, SandboxOptions &options)
{
    bool ok = false;
    options.seed = parser.value(u"seed"_s).toUInt(&ok);
    if (!ok)
        return u"--seed wants a number"_s;
    auto faults = FaultScript::mixFromText(parser.value(u"faults"_s));
    if (!faults)
        return u"--faults: "_s + faults.error();
    options.faults = std::move(*faults);
    return {};
}

QString readForm(const QCommandLineParser &parser, SandboxOptions &options)
{
    bool ok = false;
    options.settings.formLimit = parser.value(u"max-form"_s).toLongLong(&ok);
    if (!ok || options.settings.formLimit < 0)
        return u"--max-form wants a number of bytes"_s;
    const QString charset = parser.value(u"charset"_s);
    if (charset != "latin1"_L1 && charset != "utf8"_L1)
        return u"--charset is latin1 or utf8"_s;
    const QHash<QString, LaxText> laxText{ { {}, LaxText::Kept }, { u"latin1"_s, LaxText::Latin1 },
        { u"three-byte-utf8"_s, LaxText::ThreeByteUtf8 }, { u"trimmed"_s, LaxText::Trimmed } };
    const auto how = laxText.constFind(parser.value(u"lax-text"_s));
    if (how == laxText.constEnd())
        return u"--lax-text is latin1, three-byte-utf8 or trimmed"_s;
    options.settings.laxText = *how;
    options.settings.cutColumns = parser.isSet(u"cut-columns"_s);
    options.settings.strictColumns = parser.isSet(u"strict-columns"_s);
    options.settings.threeByteUtf8 = parser.isSet(u"three-byte-utf8"_s);
    options.settings.hasTransactions = !parser.isSet(u"no-transactions"_s);
    options.settings.charset = charset == "utf8"_L1 ? SandboxCharset::Utf8 : SandboxCharset::Latin1;
    return {};
}

QString readTls(const QCommandLineParser &parser, SandboxOptions &options)
{
    if (!parser.isSet(u"cert"_s) && !parser.isSet(u"key"_s))
        return {};
    const QString wrong = u"--cert and --key want a PEM certificate and its RSA or EC key"_s;
    if (!parser.isSet(u"cert"_s) || !parser.isSet(u"key"_s))
        return wrong;
    options.settings.certificate = QSslCertificate(contentsOf(parser.value(u"cert"_s)));
    const QByteArray pem = contentsOf(parser.value(u"key"_s));
    for (const QSsl::KeyAlgorithm algorithm : { QSsl::Rsa, QSsl::Ec }) {
        if (options.settings.key.isNull())
            options.settings.key = QSslKey(pem, algorithm);
    }
    const bool whole = !options.settings.certificate.isNull() && !options.settings.key.isNull();
    return whole ? QString() : wrong;
}

/// For an option that there is not.
QString hintFor(const QCommandLineParser &parser)
{
    static const QRegularExpression option(u"--([a-z0-9-]+)"_s);
    QStringList known;
    auto matches = option.globalMatch(parser.helpText());
    while (matches.hasNext())
        known += matches.next().captured(1);
    const QStringList unknown = parser.unknownOptionNames();
    return unknown.isEmpty() ? QString() : nearestHint(unknown.front(), known);
}

} // namespace

Result<SandboxOptions, SandboxUsage> parseSandboxOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(arguments))
        return unexpected(SandboxUsage{ exitcode::usage, parser.errorText() + hintFor(parser) });
    if (parser.isSet(help))
        return unexpected(SandboxUsage{ 0, parser.helpText() });
    if (parser.isSet(version))
        return unexpected(SandboxUsage{ 0, QStringLiteral("wqloader-sandbox " WQL_VERSION) });
    if (!parser.positionalArguments().isEmpty())
        return unexpected(
            SandboxUsage{ exitcode::usage, u"unexpected: "_s + parser.positionalArguments().first() });
    SandboxOptions options;
    for (const auto read : { readAddress, readContexts, readFaults, readForm, readTls }) {
        if (const QString wrong = read(parser, options); !wrong.isEmpty())
            return unexpected(SandboxUsage{ exitcode::usage, wrong });
    }
    options.settings.database = parser.value(u"database"_s);
    options.printPort = parser.isSet(u"print-port"_s);
    options.quiet = parser.isSet(u"quiet"_s);
    return options;
}

} // namespace wql
