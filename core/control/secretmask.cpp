// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/secretmask.h"

#include "core/config/configdocument.h"
#include "core/config/configkeys.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr char mask[] = "********";

/// Where in a line's bytes a secret stands.
struct Span {
    qsizetype at = 0;
    qsizetype length = 0;
};

/// `password =` behind a comment's sign, or in a key that nobody knows. What only says where a password is
/// (password_file) is none.
std::optional<Span> looseSecret(const QByteArray &line)
{
    static const QRegularExpression secret(u"(?:pas|pwd|secret)[a-z]*\\s*=>?\\s*(\\S[^\\r\\n]*?)\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    // Latin-1 keeps offsets into bytes.
    const QRegularExpressionMatch match = secret.match(QString::fromLatin1(line));
    if (!match.hasMatch())
        return {};
    return Span{ match.capturedStart(1), match.capturedLength(1) };
}

std::optional<Span> secretOf(const ConfigLine &line, const QString &sectionKind)
{
    if (line.kind == ConfigLine::Kind::Key) {
        const SectionKindInfo *kind = wql::sectionKind(sectionKind);
        const ConfigKey *key = kind ? configKey(kind->kind, line.name) : nullptr;
        if (key && !key->has(ConfigKey::IsSecret))
            return {};
        if (key)
            return line.valueLength > 0 ? std::optional(Span{ line.valueAt, line.valueLength })
                                        : std::nullopt;
    }
    return line.kind == ConfigLine::Kind::Section ? std::nullopt : looseSecret(line.raw);
}

/// A secret's place that survives an edit: its section, and the line without the value.
struct Secret {
    SectionName section;
    QByteArray line;
    QByteArray value;
    bool isKey = false;
};

QByteArray placeOf(const ConfigLine &line, const Span &span)
{
    if (line.kind == ConfigLine::Kind::Key)
        return line.name.toUtf8();
    return QByteArray(line.raw).replace(span.at, span.length, {}).simplified();
}

template <typename Visit> QByteArray rewritten(const QByteArray &text, Visit visit)
{
    const ConfigDocument document(text);
    QByteArray out;
    SectionName section;
    for (const ConfigLine &line : document.lines()) {
        if (line.kind == ConfigLine::Kind::Section)
            section = { line.name, line.value };
        QByteArray raw = line.raw;
        if (const std::optional<Span> span = secretOf(line, section.kind)) {
            Secret secret{ section, placeOf(line, *span), raw.mid(span->at, span->length),
                line.kind == ConfigLine::Kind::Key };
            raw.replace(span->at, span->length, visit(secret));
        }
        out += raw;
    }
    return out;
}

} // namespace

QByteArray maskedText(const QByteArray &text)
{
    return rewritten(text, [](const Secret &) { return QByteArray(mask); });
}

Result<std::vector<QByteArray>, QString> unmaskedTexts(
    const std::vector<QByteArray> &texts, const std::vector<QByteArray> &former)
{
    std::vector<Secret> known;
    for (const QByteArray &text : former)
        rewritten(text, [&](const Secret &secret) {
            known.push_back(secret);
            return QByteArray();
        });
    QString missing;
    std::vector<QByteArray> out;
    for (const QByteArray &text : texts)
        out.push_back(rewritten(text, [&](const Secret &secret) {
            if (secret.value != mask)
                return secret.value;
            const auto found = std::find_if(known.begin(), known.end(), [&](const Secret &other) {
                return other.section == secret.section && other.line == secret.line;
            });
            if (found != known.end())
                return found->value;
            if (secret.isKey && missing.isNull())
                missing = u"[%1 %2]"_s.arg(secret.section.kind, secret.section.name).replace(u" ]"_s, u"]"_s);
            return secret.value;
        }));
    if (!missing.isNull())
        return unexpected(missing);
    return out;
}

} // namespace wql
