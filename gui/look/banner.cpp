// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/look/banner.h"

#include "gui/look/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wql {

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_content(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(u"banner"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_icon->setPixmap(iconOf(Condition::Warning).pixmap(22, 22));
    m_text->setObjectName(u"bannerText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_icon);
    layout->addLayout(m_content, 1);
    m_content->addWidget(m_text, 1);
    auto *row = new QHBoxLayout;
    m_content->addLayout(row);
    for (int i = 0; i < maxButtons; ++i) {
        auto *button = m_buttons[size_t(i)] = new QPushButton(this);
        button->setObjectName(i == 0 ? u"bannerButton"_s : u"bannerButton%1"_s.arg(i + 1));
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT buttonClicked(i); });
        row->addWidget(button);
    }
    row->addStretch(1);
    hide();
}

void Banner::showMessage(const QString &what, const QString &mend, const QString &button)
{
    offer(what, mend, button.isEmpty() ? QStringList() : QStringList{ button });
}

void Banner::offer(const QString &what, const QString &mend, const QStringList &buttons)
{
    m_text->setText(mend.isEmpty() ? what : what + u'\n' + mend);
    m_text->setAccessibleName(m_text->text());
    m_content->setDirection(buttons.size() > 1 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (int i = 0; i < maxButtons; ++i) {
        m_buttons[size_t(i)]->setText(buttons.value(i));
        m_buttons[size_t(i)]->setVisible(i < buttons.size());
    }
    show();
}

} // namespace wql
