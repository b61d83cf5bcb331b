// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/look/addressnote.h"

#include "core/config/typedaddress.h"
#include "gui/text/plaintext.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// Who has typed no more than this is about to write a scheme.
bool isBeginningOfAScheme(const QString &text)
{
    return "https://"_L1.startsWith(text, Qt::CaseInsensitive)
        || "http://"_L1.startsWith(text, Qt::CaseInsensitive);
}

} // namespace

AddressNote::AddressNote(QLineEdit *line, QWidget *parent)
    : QLabel(parent)
    , m_line(line)
{
    setObjectName(line->objectName() + "Note"_L1);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
    connect(line, &QLineEdit::textEdited, this, &AddressNote::review);
    connect(line, &QLineEdit::editingFinished, this, [this] {
        const QString address = addressIn(m_line);
        if (m_line->isModified() && address != m_line->text()) {
            m_line->setText(address);
            m_line->setModified(true);
        }
    });
}

QString AddressNote::addressIn(const QLineEdit *line)
{
    return typedAddress(line->text()).url;
}

void AddressNote::review(const QString &typed)
{
    const TypedAddress address = typedAddress(typed);
    const bool isNews = address.isMended() && !isBeginningOfAScheme(typed.trimmed());
    setVisible(isNews);
    if (!isNews)
        return;
    QStringList words{ tr("Taken as %1.").arg(isolated(shownPlainly(address.url, 300))) };
    if (!address.addedScheme.isEmpty())
        words += tr("%1 was missing.").arg(address.addedScheme);
    if (address.isCut)
        words += tr("What stood behind the context is left out.");
    setText(words.join(u' '));
}

} // namespace wql
