// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/secretmask.h"

#include "core/config/configdocument.h"
#include "core/config/configkeys.h"
#include "core/config/secretspans.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr char mask[] = "********";

/// Spans of the line's bytes: Latin-1 keeps offsets into bytes.
std::vector<LineSpan> spansOf(const ConfigLine &line, const QString &sectionKind, Comments comments)
{
    if (line.kind == ConfigLine::Kind::Section || line.kind == ConfigLine::Kind::Blank)
        return {};
    if (line.kind == ConfigLine::Kind::Comment && comments == Comments::Masked) {
        const qsizetype length = line.raw.mid(line.nameAt + 1).trimmed().size();
        const qsizetype at = line.raw.indexOf(line.raw.mid(line.nameAt + 1).trimmed(), line.nameAt + 1);
        return length > 0 ? std::vector<LineSpan>{ { at, length } } : std::vector<LineSpan>();
    }
    const SectionKindInfo *kind = wql::sectionKind(sectionKind);
    const ConfigKey *key
        = kind && line.kind == ConfigLine::Kind::Key ? configKey(kind->kind, line.name) : nullptr;
    if (!key)
        return secretSpans(QString::fromLatin1(line.raw));
    const QString value = QString::fromLatin1(line.raw.mid(line.valueAt, line.valueLength));
    std::vector<LineSpan> spans;
    if (key->has(ConfigKey::IsSecret))
        spans = { { 0, line.valueLength } };
    else
        spans = key->kind == ValueKind::Command                            ? argumentSpans(value)
            : key->kind == ValueKind::Url || key->kind == ValueKind::Proxy ? secretSpans(value)
                                                                           : std::vector<LineSpan>();
    for (LineSpan &span : spans)
        span.at += line.valueAt;
    std::erase_if(spans, [](const LineSpan &span) { return span.length <= 0; });
    return spans;
}

/// A secret and its place, which survives an edit: its section, and the line without the value.
struct MaskedPart {
    SectionName section;
    QByteArray line;
    QByteArray value;
    bool isKey = false;
    size_t number = 0; ///< among those of the line
    bool isTaken = false;
};

QByteArray placeOf(const ConfigLine &line, const std::vector<LineSpan> &spans)
{
    if (line.kind == ConfigLine::Kind::Key)
        return line.name.toUtf8();
    QByteArray rest = line.raw;
    for (auto span = spans.rbegin(); span != spans.rend(); ++span)
        rest.replace(span->at, span->length, {});
    return rest.simplified();
}

template <typename Visit> QByteArray rewritten(const QByteArray &text, Comments comments, Visit visit)
{
    const ConfigDocument document(text);
    QByteArray out;
    SectionName section;
    for (const ConfigLine &line : document.lines()) {
        if (line.kind == ConfigLine::Kind::Section)
            section = { line.name, line.value };
        QByteArray raw = line.raw;
        const std::vector<LineSpan> spans = spansOf(line, section.kind, comments);
        const QByteArray place = placeOf(line, spans);
        for (size_t number = spans.size(); number-- > 0;) {
            const LineSpan &span = spans[number];
            const MaskedPart secret{ section, place, raw.mid(span.at, span.length),
                line.kind == ConfigLine::Kind::Key, number, false };
            raw.replace(span.at, span.length, visit(secret));
        }
        out += raw;
    }
    return out;
}

} // namespace

QByteArray maskedText(const QByteArray &text, Comments comments)
{
    return rewritten(text, comments, [](const MaskedPart &) { return QByteArray(mask); });
}

Result<std::vector<QByteArray>, QString> unmaskedTexts(
    const std::vector<QByteArray> &texts, const std::vector<QByteArray> &former)
{
    std::vector<MaskedPart> known;
    for (const QByteArray &text : former)
        rewritten(text, Comments::Shown, [&](const MaskedPart &secret) {
            known.push_back(secret);
            return QByteArray();
        });
    QString missing;
    std::vector<QByteArray> out;
    for (const QByteArray &text : texts)
        out.push_back(rewritten(text, Comments::Shown, [&](const MaskedPart &secret) {
            if (secret.value != mask)
                return secret.value;
            // Comments may look alike but for their secrets: then the order tells them apart.
            const auto isIt = [&](const MaskedPart &other) {
                return other.section == secret.section && other.line == secret.line
                    && other.number == secret.number;
            };
            const auto next = std::find_if(known.begin(), known.end(),
                [&](const MaskedPart &other) { return isIt(other) && !other.isTaken; });
            const auto found = next != known.end() ? next : std::find_if(known.begin(), known.end(), isIt);
            if (found != known.end()) {
                found->isTaken = true;
                return found->value;
            }
            if (secret.isKey && missing.isNull())
                missing = u"[%1 %2]"_s.arg(secret.section.kind, secret.section.name).replace(u" ]"_s, u"]"_s);
            return secret.value;
        }));
    if (!missing.isNull())
        return unexpected(missing);
    return out;
}

} // namespace wql
