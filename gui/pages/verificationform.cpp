// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/pages/verificationform.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr int usualDays = 7;
constexpr int usualSample = 1000;
constexpr int maxSample = 10'000; ///< that a loader takes

} // namespace

VerificationForm::VerificationForm(QWidget *parent)
    : QWidget(parent)
    , m_hasBegin(new QCheckBox(tr("Fro&m"), this))
    , m_begin(new QDateTimeEdit(this))
    , m_hasEnd(new QCheckBox(tr("&To"), this))
    , m_end(new QDateTimeEdit(this))
    , m_isSample(new QCheckBox(tr("Only a s&ample of"), this))
    , m_sample(new QSpinBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const std::tuple<QCheckBox *, QWidget *, QString, QString> fields[]
        = { { m_hasBegin, m_begin, u"Begin"_s, tr("Rows from this time on") },
              { m_hasEnd, m_end, u"End"_s, tr("Rows before this time") },
              { m_isSample, m_sample, u"Sample"_s, tr("So many rows, chosen by chance") } };
    for (const auto &[box, editor, name, words] : fields) {
        box->setObjectName(u"has"_s + name);
        editor->setObjectName(u"verify"_s + name);
        editor->setAccessibleName(words);
        editor->setToolTip(words);
        layout->addWidget(box);
        layout->addWidget(editor);
        connect(box, &QCheckBox::toggled, editor, &QWidget::setEnabled);
        connect(box, &QCheckBox::toggled, this, &VerificationForm::changed);
    }
    layout->addStretch();
    m_sample->setRange(1, maxSample);
    m_sample->setValue(usualSample);
    for (QDateTimeEdit *editor : { m_begin, m_end }) {
        editor->setCalendarPopup(true);
        connect(editor, &QDateTimeEdit::dateTimeChanged, this, [this] {
            m_isEdited = true;
            Q_EMIT changed();
        });
    }
    m_hasBegin->setChecked(true);
    m_isSample->setChecked(true);
    m_end->setEnabled(false);
}

VerificationOrder VerificationForm::order() const
{
    VerificationOrder order;
    if (m_hasBegin->isChecked())
        order.from = m_begin->dateTime().toSecsSinceEpoch();
    if (m_hasEnd->isChecked())
        order.to = m_end->dateTime().toSecsSinceEpoch();
    if (m_isSample->isChecked())
        order.sample = m_sample->value();
    return order;
}

QString VerificationForm::problem() const
{
    const VerificationOrder wanted = order();
    return wanted.from && wanted.to && *wanted.from >= *wanted.to
        ? tr("The end has to be later than the beginning")
        : QString();
}

void VerificationForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isEdited)
        return;
    const QSignalBlocker begin(m_begin);
    const QSignalBlocker end(m_end);
    m_begin->setDateTime(QDate::currentDate().addDays(-usualDays).startOfDay());
    m_end->setDateTime(QDate::currentDate().startOfDay());
}

} // namespace wql
