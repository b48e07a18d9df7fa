// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeclock.h"

#include "tests/ui/support/samplerows.h"
#include "ui/dialogs/jobeditor.h"
#include "ui/format/language.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/views/workspaceswitch.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace runsheet;
using namespace Qt::StringLiterals;

namespace {

//! No language: every text in brackets and two fifths longer, so that what is cut off or not translated is seen.
class PseudoTranslator final : public QTranslator
{
public:
    QString translate(const char * /*context*/, const char *source, const char * /*disambiguation*/, int n) const override
    {
        QString text = QString::fromUtf8(source);
        if (text.startsWith(u"d MMM") || text.startsWith(u"ddd d"))
            return text; // a format, no text
        if (n >= 0)
            text.replace(u"%n"_s, QString::number(n));
        return u'[' + text + QString(text.size() * 2 / 5, u'~') + u']';
    }
    bool isEmpty() const override { return false; }
};

QString nameOf(const QWidget *widget)
{
    return QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
}

// What shows its text whole or not at all: those that elide take whatever room there is.
QStringList cutOff(const QWidget &window)
{
    QStringList cut;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *tool = qobject_cast<const QToolButton *>(widget);
        if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
            continue;
        const bool isShown = widget->isVisible() && (label ? !label->text().isEmpty() && !label->wordWrap() : button != nullptr);
        if (!isShown || widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored ||
            QByteArray(widget->metaObject()->className()).contains("Muted"))
            continue;
        const QString text = label ? label->text() : button->text();
        if (text.isEmpty() || widget->width() >= widget->fontMetrics().size(Qt::TextShowMnemonic, text).width())
            continue;
        if (label && label->toolTip().isEmpty() && label->textFormat() == Qt::PlainText)
            cut.append(nameOf(widget) + u": "_s + text);
        else if (button)
            cut.append(nameOf(widget) + u": "_s + text);
    }
    return cut;
}

} // namespace

//! The window in other languages and from right to left: nothing is cut off, and pictures to look at.
class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void germanIsGerman();
    void whatTheEngineSaysIsGerman();
    void everyTextIsTranslatable();
};

void TestLanguages::initTestCase()
{
    applyTheme(desktopLook(), ThemeChoice::Light);
    QVERIFY(QDir().mkpath(QStringLiteral(RUNSHEET_PICTURES)));
}

void TestLanguages::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    applyLanguage(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestLanguages::nothingIsCutOff_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<bool>("isPseudo");
    QTest::addColumn<QString>("page");
    for (const QString &page : {u"jobs"_s, u"history"_s, u"first"_s, u"editor"_s}) {
        QTest::addRow("English, %s", qPrintable(page)) << QLocale(QLocale::English, QLocale::UnitedKingdom) << false << page;
        QTest::addRow("German, %s", qPrintable(page)) << QLocale(QLocale::German, QLocale::Germany) << false << page;
        QTest::addRow("pseudo-language, %s", qPrintable(page)) << QLocale::c() << true << page;
        QTest::addRow("from right to left, %s", qPrintable(page)) << QLocale(QLocale::Arabic) << false << page;
    }
}

void TestLanguages::nothingIsCutOff()
{
    QFETCH(QLocale, locale);
    QFETCH(bool, isPseudo);
    QFETCH(QString, page);
    applyLanguage(locale);
    PseudoTranslator pseudo;
    if (isPseudo)
        QCoreApplication::installTranslator(&pseudo);
    QApplication::setLayoutDirection(locale.textDirection());
    test::RowsEngine engine;
    if (page != "first"_L1)
        test::fillSample(engine);
    test::fillHistory(engine);
    MainWindow window(engine, {}, std::make_shared<test::FakeClock>(test::sampleNow()));
    window.resize(1360, 860);
    window.show();
    QTRY_VERIFY(window.isLoaded());
    QWidget *shown = &window;
    if (page == "history"_L1) {
        window.showWorkspace(Workspace::History);
        QTRY_VERIFY(window.isLoaded());
    } else if (page == "editor"_L1) {
        window.findChild<QAction *>(u"newJobAction"_s)->trigger();
        QTRY_VERIFY((shown = window.findChild<JobEditor *>()) && shown->isVisible());
    }
    QCoreApplication::processEvents();
    const QString language = isPseudo ? u"pseudo"_s : locale.name().left(2);
    QVERIFY(shown->grab().save(QStringLiteral(RUNSHEET_PICTURES "/%1-%2.png").arg(page, language)));
    const QStringList cut = cutOff(*shown);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void TestLanguages::germanIsGerman()
{
    applyLanguage(QLocale(QLocale::German, QLocale::Germany));
    test::RowsEngine engine;
    test::fillSample(engine);
    MainWindow window(engine, {}, std::make_shared<test::FakeClock>(test::sampleNow()));
    QCOMPARE(window.menuBar()->actions().first()->text(), u"&Datei"_s);
    QCOMPARE(window.findChild<QAction *>(u"runAction"_s)->text(), u"&Starten"_s);
    QCOMPARE(QCoreApplication::translate("runsheet::MainWindow", "%n run(s) are not finished.", nullptr, 1), u"1 Lauf ist nicht fertig."_s);
    QCOMPARE(QCoreApplication::translate("runsheet::MainWindow", "%n run(s) are not finished.", nullptr, 3),
             u"3 Läufe sind nicht fertig."_s);
}

// The engine says it in English, also in the store and over the API.
void TestLanguages::whatTheEngineSaysIsGerman()
{
    applyLanguage(QLocale(QLocale::German, QLocale::Germany));
    test::RowsEngine engine;
    test::fillSample(engine);
    for (const JobRow &row : std::as_const(engine.rows)) {
        if (row.status == JobStatus::Waiting && row.run)
            engine.reasons.insert(row.run->key, u"after “Nightly FX” and 2 more"_s);
    }
    MainWindow window(engine, {}, std::make_shared<test::FakeClock>(test::sampleNow()));
    window.show();
    QTRY_VERIFY(window.isLoaded());
    const QAbstractItemModel *jobs = window.findChild<QAbstractItemView *>(u"jobsTable"_s)->model();
    const auto said = [jobs] {
        QStringList states;
        for (int row = 0; row < jobs->rowCount(); ++row)
            states.append(jobs->index(row, 1).data().toString());
        return states.join(u'\n');
    };
    QTRY_VERIFY2(said().contains(u"nach „Nightly FX“ und 2 weiteren"_s), qPrintable(said()));
    QVERIFY(!said().contains(u"after"_s));
}

// What stands in the window in the pseudo-language without its brackets is not translatable.
void TestLanguages::everyTextIsTranslatable()
{
    PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    test::RowsEngine engine;
    test::fillSample(engine);
    MainWindow window(engine, {}, std::make_shared<test::FakeClock>(test::sampleNow()));
    window.show();
    QTRY_VERIFY(window.isLoaded());
    QStringList bare;
    for (const QAction *action : window.findChildren<QAction *>()) {
        const bool isOurs = !action->isSeparator() && !action->objectName().isEmpty() && !action->objectName().startsWith(u'_');
        if (isOurs && !action->text().isEmpty() && !action->text().startsWith(u'['))
            bare.append(action->objectName() + u": "_s + action->text());
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        const bool isOfLocale = button->objectName().startsWith(u"weekday"_s); // QLocale names the days
        if (!button->text().isEmpty() && !button->text().contains(u'[') && !isOfLocale)
            bare.append(nameOf(button) + u": "_s + button->text());
    }
    QVERIFY2(bare.isEmpty(), qPrintable(bare.join(u'\n')));
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
