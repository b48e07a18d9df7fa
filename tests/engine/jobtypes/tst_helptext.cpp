// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobtypes/helptext.h"

#include <QDir>
#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

// tests/data/help: help texts as programs printed them, and beside each what is in it, one line for each option and positional.
class tst_HelpText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordedTexts_data();
    void recordedTexts();
    void thereAreManyOfThem();
    void whatIsNoHelpGivesNothing_data();
    void whatIsNoHelpGivesNothing();
    void coloursAndManualPagesAreRead();
    void longTextsEnd();
};

namespace {

const QDir recorded(QStringLiteral(HELP_DATA));

QByteArray contentOf(const QString &name)
{
    QFile file(recorded.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString word(OptionValue takes)
{
    static const QStringList words{QString(), u"required"_s, u"optional"_s, u"attached"_s};
    return words.at(int(takes));
}

QStringList common(const auto &part)
{
    QStringList facts;
    if (!part.choices.isEmpty())
        facts.append(u"choices="_s + part.choices.join(u'|'));
    if (!part.defaultValue.isEmpty())
        facts.append(u"default="_s + part.defaultValue);
    if (part.required)
        facts.append(u"required"_s);
    if (part.repeatable)
        facts.append(u"repeatable"_s);
    return facts;
}

QString lineOf(const UsageOption &option)
{
    QStringList facts{u"option "_s + option.names.join(u',')};
    if (option.takes != OptionValue::None)
        facts.append(word(option.takes) + u" value="_s + option.value);
    facts += common(option);
    if (option.severalValues)
        facts.append(u"several"_s);
    return (facts << u": "_s + option.description).join(u'\t');
}

QString lineOf(const UsagePositional &positional)
{
    return (QStringList{u"positional "_s + positional.name} << common(positional) << u": "_s + positional.description).join(u'\t');
}

QStringList linesOf(const Usage &usage)
{
    QStringList lines;
    for (const UsageOption &option : usage.options)
        lines.append(lineOf(option));
    for (const UsagePositional &positional : usage.positionals)
        lines.append(lineOf(positional));
    return lines;
}

} // namespace

void tst_HelpText::recordedTexts_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : recorded.entryList({u"*.txt"_s}))
        QTest::newRow(qPrintable(name)) << name.chopped(4);
}

void tst_HelpText::recordedTexts()
{
    QFETCH(QString, name);
    const QStringList expected = QString::fromUtf8(contentOf(name + u".tsv"_s)).split(u'\n', Qt::SkipEmptyParts);
    const QStringList found = linesOf(usageFromHelp(contentOf(name + u".txt"_s)));
    for (qsizetype line = 0; line < std::min(found.size(), expected.size()); ++line)
        QCOMPARE(found.at(line), expected.at(line));
    QCOMPARE(found.size(), expected.size());
}

void tst_HelpText::thereAreManyOfThem()
{
    const QStringList texts = recorded.entryList({u"*.txt"_s});
    QVERIFY(texts.size() >= 50);
    for (const QString &text : texts)
        QVERIFY2(text.startsWith("none-"_L1) != (QFileInfo(recorded.filePath(text.chopped(4) + u".tsv"_s)).size() > 0), qPrintable(text));
}

void tst_HelpText::whatIsNoHelpGivesNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a sentence") << "Loading prices - please wait\n"_ba;
    QTest::newRow("a rule of dashes") << "----------\n- one\n- two\n"_ba;
    QTest::newRow("a table of numbers") << "a  -1.5\n   -2.5  -3\n"_ba;
    QTest::newRow("bytes that are no text") << QByteArray("\xff\xfe\0\x80 --", 7);
}

void tst_HelpText::whatIsNoHelpGivesNothing()
{
    QFETCH(QByteArray, text);
    QCOMPARE(linesOf(usageFromHelp(text)), QStringList());
}

void tst_HelpText::coloursAndManualPagesAreRead()
{
    const QStringList expected{u"option -o,--out\trequired value=FILE\t: where to"_s};
    QCOMPARE(linesOf(usageFromHelp("\x1b[1mOptions:\x1b[0m\r\n  \x1b[32m-o\x1b[0m, --out FILE   where to\r\n")), expected);
    QCOMPARE(linesOf(usageFromHelp("OPTIONS\n       -\b-o\bo, -\b--\b-o\bou\but\bt _\bF_\bI_\bL_\bE   where to\n")), expected);
}

void tst_HelpText::longTextsEnd()
{
    QByteArray text;
    for (int option = 0; option < 5000; ++option)
        text += "  --option" + QByteArray::number(option) + " FILE   what it is\n";
    QCOMPARE(usageFromHelp(text).options.size(), 400);
    QVERIFY(usageFromHelp("usage: x " + QByteArray(100'000, '[')).isEmpty());
}

QTEST_APPLESS_MAIN(tst_HelpText)
#include "tst_helptext.moc"
