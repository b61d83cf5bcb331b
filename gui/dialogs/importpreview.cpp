// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/dialogs/importpreview.h"

#include "gui/look/icons.h"
#include "gui/text/plaintext.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr size_t maxPreviewLines = 2000;

QString placeOf(const ConfigPlace &place)
{
    const QString file = QFileInfo(place.file).fileName();
    return shownPlainly(place.line > 0 ? u"%1:%2"_s.arg(file).arg(place.line) : file, 60);
}

void addLine(
    QTreeWidget *table, Condition condition, const QString &what, const QString &where, const QString &text)
{
    auto *item = new QTreeWidgetItem(table, { what, where, shownPlainly(text) });
    item->setIcon(0, iconOf(condition));
    item->setToolTip(2, shownInToolTip(text));
}

} // namespace

ImportPreview::ImportPreview(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_notes(new QTreeWidget(this))
{
    m_summary->setObjectName(u"summary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_notes->setObjectName(u"notes"_s);
    m_notes->setAccessibleName(tr("What was read, mapped, changed and dropped"));
    m_notes->setHeaderLabels({ tr("What"), tr("Where"), tr("Text") });
    m_notes->setRootIsDecorated(false);
    m_notes->setUniformRowHeights(true);
    m_notes->header()->setStretchLastSection(false); // long texts are scrolled to, also by keys
    m_notes->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_notes, 1);
}

void ImportPreview::say(const QString &words)
{
    m_notes->clear();
    m_summary->setText(words);
}

void ImportPreview::show(const LegacyResult &result, const QString &name)
{
    if (result) {
        say(tr("%1 brings %n rule(s)", nullptr, int(result->config.rules.size())).arg(shownPlainly(name)));
        showNotes(result->notes);
    } else {
        say(tr("%1 cannot be imported.").arg(shownPlainly(name)));
        showProblems(result.error());
    }
}

void ImportPreview::showNotes(const std::vector<ImportNote> &notes)
{
    const QStringList kinds{ tr("read"), tr("mapped"), tr("changed"), tr("dropped") };
    for (size_t i = 0; i < std::min(notes.size(), maxPreviewLines); ++i) {
        const ImportNote &note = notes[i];
        const bool matters = note.what == ImportNote::What::Changed || note.what == ImportNote::What::Dropped;
        addLine(m_notes, matters ? Condition::Warning : Condition::Good, kinds.value(int(note.what)),
            placeOf(note.place), note.text);
    }
}

void ImportPreview::showProblems(const std::vector<ConfigProblem> &problems)
{
    for (size_t i = 0; i < std::min(problems.size(), maxPreviewLines); ++i)
        addLine(m_notes, Condition::Bad, tr("wrong"), placeOf(problems[i].place),
            u"%1; %2"_s.arg(problems[i].text.text(), problems[i].mend.text()));
}

} // namespace wql
