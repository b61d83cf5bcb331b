// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <testpaths.h>

namespace tst_translationfiles {

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    QString context;
    QString source;
    QStringList translations;
    bool isFinished = true;
};

Entry entryFrom(QXmlStreamReader &xml, const QString &context)
{
    Entry entry{ .context = context, .source = {}, .translations = {} };
    const bool isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            entry.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            entry.isFinished = xml.attributes().value("type"_L1).isEmpty();
            if (!isPlural)
                entry.translations += xml.readElementText();
            else
                while (xml.readNextStartElement())
                    entry.translations += xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

QList<Entry> entriesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            entries += entryFrom(xml, context);
    }
    return entries;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?[0-9]|%n"_s);
    QStringList found;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();)
        found += matches.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

/// Reads the translations as their files are, before anything is built of them.
class TestTranslationFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLanguageIsComplete_data() { languages(); }

    void aLanguageIsComplete()
    {
        QFETCH(QString, path);
        QVERIFY(!entriesOf(path).isEmpty());
        for (const Entry &entry : entriesOf(path)) {
            QVERIFY2(entry.isFinished, qPrintable(entry.source));
            for (const QString &text : entry.translations)
                QVERIFY2(!text.trimmed().isEmpty(), qPrintable(entry.source));
        }
    }

    void aTranslationFillsInWhatItsSourceDoes_data() { languages(); }

    void aTranslationFillsInWhatItsSourceDoes()
    {
        QFETCH(QString, path);
        for (const Entry &entry : entriesOf(path)) {
            for (const QString &text : entry.translations) {
                QStringList wanted = placeholders(entry.source);
                if (entry.translations.size() > 1 && !text.contains("%n"_L1))
                    wanted.removeAll(u"%n"_s); // a singular may say "once"
                QVERIFY2(placeholders(text) == wanted, qPrintable(text));
            }
        }
    }

    void aTranslationHasAKeyWhereItsSourceHas_data() { languages(); }

    void aTranslationHasAKeyWhereItsSourceHas()
    {
        QFETCH(QString, path);
        for (const Entry &entry : entriesOf(path)) {
            for (const QString &text : entry.translations)
                QVERIFY2(text.count(u'&') == entry.source.count(u'&'), qPrintable(text));
        }
    }

    void theMenusOfTheWindowHaveKeysOfTheirOwn_data() { languages(); }

    void theMenusOfTheWindowHaveKeysOfTheirOwn()
    {
        QFETCH(QString, path);
        const QStringList menus{ u"&File"_s, u"&Site"_s, u"&View"_s, u"&Help"_s };
        QSet<QChar> keys;
        for (const Entry &entry : entriesOf(path)) {
            if (entry.context != "wql::MainWindow"_L1 || !menus.contains(entry.source))
                continue;
            const QString text = entry.translations.value(0);
            const QChar key = text.at(text.indexOf(u'&') + 1).toLower();
            QVERIFY2(!keys.contains(key), qPrintable(text));
            keys.insert(key);
        }
        QCOMPARE(keys.size(), menus.size());
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("path");
        const QDir directory(QStringLiteral(WQL_SOURCE "/translations"));
        const QStringList names = directory.entryList({ u"*.ts"_s }, QDir::Files);
        QCOMPARE(names.size(), 6);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << directory.filePath(name);
    }
};

WQL_TEST(TestTranslationFiles)

} // namespace tst_translationfiles

#include "tst_translationfiles.moc"
