// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/details/fakeprobe.h"
#include "tests/ui/details/samples.h"
#include "ui/details/detailspane.h"
#include "ui/details/logtab.h"
#include "ui/dialogs/environmentcomparison.h"
#include "ui/dialogs/firststartpage.h"
#include "ui/dialogs/jobeditor.h"
#include "ui/models/pin.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace runsheet::test {

//! A picture of every pane in both themes, for people to look at (in the folder RUNSHEET_PICTURES, when it is set). What a machine can
//! judge is judged: that something is drawn, and that dark is dark.
class TestPanePictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPaneIsDrawnInBothThemes_data();
    void aPaneIsDrawnInBothThemes();

private:
    std::unique_ptr<QWidget> make(const QString &name);
    std::unique_ptr<QWidget> details(RunKey run, DetailsTab tab);
    std::unique_ptr<QWidget> editorWithProbe(bool showsOptions);

    DesktopLook m_desktop;
    QTemporaryDir m_folder;
    ScriptedEngine m_engine;
    FakeProbe m_probe;
};

namespace {

Usage sampleUsage()
{
    Usage usage;
    usage.options = {
        {{u"-i"_s, u"--input"_s},
         OptionValue::Required,
         u"FILE"_s,
         {},
         {},
         true,
         false,
         false,
         u"prices of one day, as the exchange sends them"_s},
        {{u"--currency"_s}, OptionValue::Required, u"CODE"_s, {u"EUR"_s, u"USD"_s}, u"EUR"_s, false, false, false, u"quote currency"_s},
        {{u"-n"_s, u"--dry-run"_s}, OptionValue::None, {}, {}, {}, false, false, false, u"write nothing"_s},
        {{u"-v"_s, u"--verbose"_s}, OptionValue::None, {}, {}, {}, false, true, false, u"say more; may be given several times"_s},
        {{u"--a-long-name-for-the-scenario"_s}, OptionValue::Required, u"SCENARIO"_s, {}, {}, false, false, false, {}}};
    usage.positionals = {{u"other"_s, {}, {}, false, true, u"further files"_s}};
    return usage;
}

EnvironmentPair samplePair()
{
    return {"/bin/bash",
            {{"PATH", "/usr/local/bin:/usr/bin:/bin"}, {"PGHOST", "db-risk-2"}, {"LANG", "C.UTF-8"}},
            {{"PATH", "/home/mara/.local/bin:/opt/conda/envs/risk/bin:/usr/local/bin:/usr/bin:/bin"},
             {"CONDA_PREFIX", "/opt/conda/envs/risk"},
             {"DB_PASSWORD", "correct horse"},
             {"LANG", "de_DE.UTF-8"}}};
}

} // namespace

void TestPanePictures::initTestCase()
{
    prepareIconTheme();
    m_desktop = desktopLook();
    fill(m_engine, m_folder);
    addHistory(m_engine, m_folder);
    JobDefinition pinned;
    pinned.properties = withPin({}, Pin{Pin::Kind::Reported, u"kept share"_s, {}, {}});
    Job job;
    job.key = rowOf(m_engine, succeededRun).key;
    job.definition = std::make_shared<JobDefinition>(pinned);
    m_engine.jobsByKey.insert(job.key, job);
}

std::unique_ptr<QWidget> TestPanePictures::details(RunKey run, DetailsTab tab)
{
    auto pane = std::make_unique<DetailsPane>(m_engine, nullptr);
    pane->resize(1150, tab >= DetailsTab::Results ? 500 : tab == DetailsTab::Overview ? 285 : 430);
    pane->showRow(rowOf(m_engine, run));
    pane->openTab(tab);
    return pane;
}

std::unique_ptr<QWidget> TestPanePictures::make(const QString &name)
{
    if (name == "first"_L1) {
        auto page = std::make_unique<FirstStartPage>(nullptr);
        page->resize(1150, 760);
        return page;
    }
    if (name == "editor"_L1 || name == "editor-errors"_L1) {
        auto editor = std::make_unique<JobEditor>(m_engine, sampleDraft(), nullptr);
        if (name == "editor-errors"_L1) {
            auto *rows = editor->findChild<QLineEdit *>(u"chunkRowsEdit"_s);
            rows->setText(u"500"_s);
            Q_EMIT rows->textEdited(rows->text());
            editor->findChild<QPushButton *>(u"allSettingsButton"_s)->click();
            editor->findChild<QPushButton *>(u"runNowButton"_s)->click();
        }
        return editor;
    }
    if (name == "editor-options"_L1 || name == "editor-environment"_L1)
        return editorWithProbe(name == "editor-options"_L1);
    if (name == "comparison"_L1) {
        auto comparison = std::make_unique<EnvironmentComparison>(nullptr);
        comparison->show(samplePair());
        return comparison;
    }
    if (name == "nothing"_L1) {
        auto pane = std::make_unique<DetailsPane>(m_engine, nullptr);
        pane->resize(1150, 285);
        return pane;
    }
    if (name == "runs"_L1 || name == "compare"_L1)
        return details(failedRun, name == "runs"_L1 ? DetailsTab::Runs : DetailsTab::Compare);
    if (name.startsWith("results"_L1)) {
        auto pane = details(succeededRun, DetailsTab::Results);
        auto *list = pane->findChild<QAbstractItemView *>(u"artifactList"_s);
        QTest::qWait(1);
        const int row = int(QStringList{u"results"_s, u"results-svg"_s, u"results-json"_s, u"results-html"_s}.indexOf(name));
        list->setCurrentIndex(list->model()->index(std::max(0, row), 0));
        if (name == "results-plot"_L1) {
            pane->findChild<QPushButton *>(u"tableStatisticsButton"_s)->click();
            pane->findChild<QPushButton *>(u"tablePlotButton"_s)->click();
            pane->findChild<QLineEdit *>(u"tableFilterEdit"_s)->setText(u"pair = EURUSD"_s);
            QTest::qWait(2000); // typing pauses, then workers count
        }
        return pane;
    }
    const bool hasFailed = name.startsWith("failure"_L1);
    const bool isLog = name.endsWith("log"_L1);
    auto pane = details(hasFailed ? failedRun : runningRun, isLog                ? DetailsTab::Log
                                                            : name == "steps"_L1 ? DetailsTab::Steps
                                                                                 : DetailsTab::Overview);
    if (hasFailed && isLog) {
        QTest::qWait(1);
        static_cast<DetailsPane *>(pane.get())->openLogAtError();
    }
    return pane;
}

std::unique_ptr<QWidget> TestPanePictures::editorWithProbe(bool showsOptions)
{
    JobDraft draft = sampleDraft();
    draft.definition.environment = {{"API_TOKEN", "s3cret"}, {"PGHOST", "db-risk-2"}};
    m_probe.usage = sampleUsage();
    auto editor = std::make_unique<JobEditor>(m_engine, draft, nullptr);
    editor->setProbe(&m_probe);
    editor->findChild<QPushButton *>(showsOptions ? u"readOptionsButton"_s : u"allSettingsButton"_s)->click();
    if (!showsOptions)
        editor->resize(editor->width(), editor->height() * 7 / 4);
    return editor;
}

void TestPanePictures::aPaneIsDrawnInBothThemes_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"overview", "failure-overview", "failure-log", "running-log", "steps", "results", "results-plot",
                             "results-svg", "results-json", "results-html", "runs", "compare", "nothing", "editor", "editor-errors",
                             "editor-options", "editor-environment", "comparison", "first"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestPanePictures::aPaneIsDrawnInBothThemes()
{
    QFETCH(const QString, name);
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(m_desktop, theme);
        const std::unique_ptr<QWidget> pane = make(name);
        pane->show();
        for (int turn = 0; turn < 20; ++turn)
            QTest::qWait(10); // workers read the files
        const QImage picture = pane->grab().toImage();
        if (const QString folder = qEnvironmentVariable("RUNSHEET_PICTURES"); !folder.isEmpty())
            picture.save(u"%1/%2-%3.png"_s.arg(folder, name, toWord(theme)));
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                colours.insert(picture.pixel(x, y));
        }
        QVERIFY2(colours.size() > 10, "nothing is drawn");
        const int corner = qGray(picture.pixel(2, picture.height() - 2));
        QCOMPARE(corner < 128, theme == ThemeChoice::Dark);
    }
}

} // namespace runsheet::test

QTEST_MAIN(runsheet::test::TestPanePictures)
#include "tst_panepictures.moc"
