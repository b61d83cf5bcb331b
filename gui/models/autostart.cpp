// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr qint64 maxAutostartBytes = 64 * 1024;
constexpr QLatin1StringView ourMark("X-WQLoader-Autostart");

/// A value as the Desktop Entry Specification writes it.
QString escapedValue(QString text)
{
    return text.replace(u'\\', "\\\\"_L1)
        .replace(u'\n', "\\n"_L1)
        .replace(u'\t', "\\t"_L1)
        .replace(u'\r', "\\r"_L1);
}

QString unescapedValue(const QString &text)
{
    static const QHash<QChar, QChar> meanings{ { u's', u' ' }, { u'n', u'\n' }, { u't', u'\t' },
        { u'r', u'\r' }, { u'\\', u'\\' } };
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isEscaped = text[i] == u'\\' && i + 1 < text.size();
        if (isEscaped)
            ++i;
        out += isEscaped ? meanings.value(text[i], text[i]) : text[i];
    }
    return out;
}

/// A word of Exec, in which a quoted one hides all but four characters, and % has a meaning everywhere.
QString execWord(QString word)
{
    for (const QChar special : u"\\\"`$"_s)
        word.replace(special, u'\\' + QString(special));
    return u'"' + word.replace(u'%', "%%"_L1) + u'"';
}

/// The keys of the group that counts.
QHash<QString, QString> desktopEntry(const QByteArray &text)
{
    QHash<QString, QString> keys;
    bool isInGroup = false;
    for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
        if (line.startsWith(u'['))
            isInGroup = line.trimmed() == "[Desktop Entry]"_L1;
        else if (const qsizetype at = line.indexOf(u'='); isInGroup && at > 0 && !line.startsWith(u'#'))
            keys.insert(line.left(at).trimmed(), unescapedValue(line.mid(at + 1).trimmed()));
    }
    return keys;
}

} // namespace

QByteArray autostartText(const QString &program)
{
    const QString exec = escapedValue(execWord(program) + " --minimized"_L1);
    return u"[Desktop Entry]\nType=Application\nName=WQLoader\nIcon=wqloader\nTerminal=false\nExec=%1\n"
           "TryExec=%2\n%3=true\n"_s.arg(exec, escapedValue(program), ourMark)
               .toUtf8();
}

Autostart::State autostartStateOf(const QByteArray &text)
{
    const QHash<QString, QString> keys = desktopEntry(text);
    if (keys.value(ourMark) != "true"_L1)
        return Autostart::State::Foreign;
    // Both are how desktops switch such a file off without removing it.
    const bool isOff
        = keys.value(u"Hidden"_s) == "true"_L1 || keys.value(u"X-GNOME-Autostart-enabled"_s) == "false"_L1;
    const QString program = keys.value(u"TryExec"_s);
    const bool isThere = !program.isEmpty() && !QStandardPaths::findExecutable(program).isEmpty();
    return isOff || !isThere ? Autostart::State::Off : Autostart::State::On;
}

Autostart::Autostart(const QString &folder, QString program)
    : m_file(folder + "/io.github.wqloader.WQLoader.desktop"_L1)
    , m_program(std::move(program))
{
}

Autostart::State Autostart::state() const
{
    QFile file(m_file);
    // A link that leads nowhere is there as well, and is not ours.
    if (!file.exists() && !QFileInfo(m_file).isSymLink())
        return State::Off;
    if (!QFileInfo(m_file).isFile() || !file.open(QIODevice::ReadOnly))
        return State::Foreign;
    const QByteArray text = file.read(maxAutostartBytes + 1);
    return text.size() > maxAutostartBytes ? State::Foreign : autostartStateOf(text);
}

Result<void, QString> Autostart::set(bool isOn) const
{
    const State before = state();
    if (before == State::Foreign)
        return unexpected(QCoreApplication::translate("Autostart", "it is not from this program"));
    if ((before == State::On) == isOn)
        return {};
    if (!isOn) {
        QFile old(m_file);
        if (!old.remove())
            return unexpected(old.errorString());
        return {};
    }
    const QByteArray text = autostartText(m_program);
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return unexpected(file.errorString());
}

} // namespace wql
