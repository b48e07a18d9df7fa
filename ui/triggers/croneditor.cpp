// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/triggers/croneditor.h"

#include "engine/cron/cronsentence.h"
#include "engine/cron/cronwords.h"
#include "ui/details/widgets.h"
#include "ui/dialogs/errormark.h"
#include "ui/format/enginesentences.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/triggers/cronfieldrow.h"
#include "ui/triggers/crontextedit.h"
#include "ui/triggers/crontranslation.h"
#include "ui/triggers/triggerform.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

//! What is wanted most, in unix5.
const QStringList &presets()
{
    static const QStringList all{u"*/5 * * * *"_s, u"*/15 * * * *"_s,     u"0 * * * *"_s,       u"*/15 9-17 * * MON-FRI"_s,
                                 u"30 2 * * *"_s,  u"30 7 * * MON-FRI"_s, u"0 8 * * MON"_s,     u"0 6 1 * *"_s,
                                 u"0 18 L * *"_s,  u"0 12 * * FRIL"_s,    u"0 6 1 1,4,7,10 *"_s};
    return all;
}

std::optional<CronExpression> expressionOf(const QString &text, CronDialect dialect)
{
    const CronParse parse = parseCron(text, dialect);
    const auto *parsed = std::get_if<ParsedCron>(&parse);
    return parsed ? std::optional(parsed->expression) : std::nullopt;
}

QString notUnderstoodText(const NotUnderstood &what)
{
    if (what.reason.startsWith("not understood"_L1) || what.reason.isEmpty())
        return CronEditor::tr("Not understood: %1").arg(what.words.join(u' '));
    const QString reason = noteInUsersWords(what.reason);
    const QString sentence = reason.first(1).toUpper() + reason.sliced(1);
    return sentence.endsWith(u'.') ? sentence : sentence + u'.';
}

QString warningText(const CronWarning &warning)
{
    if (warning.kind == CronWarning::Kind::EverySaturday)
        return CronEditor::tr("“%1” alone means every Saturday. For the last one of the month write SATL.").arg(warning.found);
    return CronEditor::tr("Column %1: the step %2 is larger than the range, so only its first value is left.")
        .arg(QString::number(warning.column), warning.found);
}

} // namespace

CronEditor::CronEditor(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"cronEditor"_s);
    createWidgets();
    createLayout();
    connectSignals();
    selectDialect(CronDialect::Unix5);
}

void CronEditor::createWidgets()
{
    const Metrics metrics = metricsOf(this);
    m_words = new QLineEdit(this);
    m_words->setObjectName(u"cronWordsEdit"_s);
    m_words->setAccessibleName(tr("In words"));
    m_words->setPlaceholderText(tr("for example: every weekday at 7:30"));
    m_words->setTextMargins(metrics.u, 0, metrics.u, 0);
    m_words->setMinimumHeight(metrics.fieldHeight());
    m_presets = new QPushButton(tr("&Presets"), this);
    m_presets->setObjectName(u"cronPresetsButton"_s);
    m_presets->setAutoDefault(false);
    m_presets->setMinimumHeight(metrics.fieldHeight());
    m_presets->setMenu(new QMenu(m_presets));
    m_wordsNote = mutedLabel({}, this);
    m_wordsNote->setObjectName(u"cronWordsNote"_s);
    m_wordsNote->setWordWrap(true);
    m_wordsNote->hide();
    m_text = new CronTextEdit(this);
    m_text->setObjectName(u"cronTextEdit"_s);
    m_text->setAccessibleName(tr("Cron"));
    m_dialectBox = new QComboBox(this);
    m_dialectBox->setObjectName(u"cronDialectChooser"_s);
    m_dialectBox->setAccessibleName(tr("Dialect"));
    m_dialectBox->setMinimumHeight(metrics.fieldHeight());
    for (const CronDialect dialect : {CronDialect::Unix5, CronDialect::Spring6, CronDialect::Quartz7})
        m_dialectBox->addItem(dialectName(dialect), int(dialect));
    m_headline = mutedLabel({}, this);
    m_headline->setObjectName(u"cronHeadline"_s);
    m_headline->setWordWrap(true);
    m_icon = new QLabel(this);
    m_icon->hide();
    m_allowed = plainLabel({}, this);
    m_allowed->setObjectName(u"cronAllowed"_s);
    m_allowed->setWordWrap(true);
    for (QLabel *label : {m_headline, m_allowed, m_wordsNote}) {
        label->setFont(smallFont(font()));
        label->hide();
    }
    m_fields = new CronFieldRow(this);
}

void CronEditor::addRow(int row, const QString &label, QWidget *field, QWidget *beside)
{
    QLabel *name = formLabel(label, this);
    name->setBuddy(field);
    m_layout->addWidget(name, row, 0);
    m_layout->addWidget(field, row, 1);
    m_layout->addWidget(beside, row, 2);
}

void CronEditor::createLayout()
{
    const Metrics metrics = metricsOf(this);
    m_layout = new QGridLayout(this);
    m_layout->setContentsMargins({});
    m_layout->setHorizontalSpacing(2 * metrics.u);
    m_layout->setVerticalSpacing(2 * metrics.u);
    m_layout->setColumnStretch(1, 1);
    int row = 0;
    addRow(row++, tr("In &words"), m_words, m_presets);
    m_layout->addWidget(m_wordsNote, row++, 1, 1, 2);
    addRow(row++, tr("&Cron"), m_text, m_dialectBox);
    auto *headline = new QHBoxLayout;
    headline->setSpacing(3 * metrics.u / 2);
    headline->addWidget(m_icon, 0, Qt::AlignTop);
    headline->addWidget(m_headline, 1);
    m_layout->addLayout(headline, row++, 1, 1, 2);
    m_layout->addWidget(m_allowed, row++, 1, 1, 2);
    m_layout->addWidget(m_fields, row++, 1, 1, 2);
    m_layout->setRowStretch(row, 1);
}

void CronEditor::connectSignals()
{
    connect(m_words, &QLineEdit::textEdited, this, &CronEditor::readWords);
    connect(m_presets->menu(), &QMenu::aboutToShow, this, &CronEditor::fillPresets);
    connect(m_dialectBox, &QComboBox::activated, this, &CronEditor::changeDialect);
    connect(m_text, &QLineEdit::textEdited, this, [this] {
        read();
        forgetWords();
        Q_EMIT changed();
    });
    connect(m_fields, &CronFieldRow::fieldChosen, this,
            [this](CronField field, const QString &text) { write(withField(m_text->text(), m_dialect, field, text), m_dialect); });
    connect(m_fields, &CronFieldRow::weekdaysChosen, this,
            [this](quint8 weekdays) { write(withWeekdays(m_text->text(), m_dialect, weekdays), m_dialect); });
}

void CronEditor::fillPresets()
{
    QMenu *menu = m_presets->menu();
    menu->clear();
    for (const QString &preset : presets()) {
        const Result<QString> text = inDialect(preset, CronDialect::Unix5, m_dialect);
        if (!text)
            continue;
        const std::optional<CronExpression> expression = expressionOf(*text, m_dialect);
        QAction *action = menu->addAction(expression ? describe(*expression, locale()) : *text);
        connect(action, &QAction::triggered, this, [this, text = *text] { write(text, m_dialect); });
    }
}

void CronEditor::readWords()
{
    const QString words = m_words->text().trimmed();
    const CronFromWords read = words.isEmpty() ? CronFromWords(NotUnderstood()) : cronFromUsersWords(words);
    const auto *expression = std::get_if<CronExpression>(&read);
    if (!expression)
        return say(words.isEmpty() ? QString() : notUnderstoodText(std::get<NotUnderstood>(read)), true);
    say({}, false);
    const QString text = toString(*expression);
    const Result<QString> translated = inDialect(text, expression->dialect, m_dialect);
    if (!translated)
        selectDialect(expression->dialect);
    m_text->replaceText(translated ? *translated : text);
    this->read();
    Q_EMIT changed();
}

void CronEditor::changeDialect()
{
    const auto to = CronDialect(m_dialectBox->currentData().toInt());
    const Result<QString> text = inDialect(m_text->text(), m_dialect, to);
    if (!text) {
        selectDialect(m_dialect);
        read();
        return showHeadline(text.error().message, true);
    }
    write(*text, to);
}

void CronEditor::setExpression(const QString &text, CronDialect dialect)
{
    selectDialect(dialect);
    if (m_text->text() != text)
        m_text->setText(text);
    read();
    forgetWords();
}

void CronEditor::write(const QString &text, CronDialect dialect)
{
    selectDialect(dialect);
    m_text->replaceText(text);
    read();
    forgetWords();
    Q_EMIT changed();
}

void CronEditor::selectDialect(CronDialect dialect)
{
    m_dialect = dialect;
    m_dialectBox->setCurrentIndex(m_dialectBox->findData(int(dialect)));
}

//! Words that say something else than the text would be a lie.
void CronEditor::forgetWords()
{
    const CronFromWords read = cronFromUsersWords(m_words->text());
    const auto *said = std::get_if<CronExpression>(&read);
    std::optional<CronExpression> written = expressionOf(m_text->text(), m_dialect);
    if (said && written) {
        written->dialect = said->dialect;
        if (written->seconds == said->seconds && toString(*written) == toString(*said))
            return;
    }
    m_words->clear();
    say({}, false);
}

void CronEditor::say(const QString &sentence, bool isError)
{
    m_wordsNote->setProperty("isError", isError);
    m_wordsNote->setText(sentence);
    m_wordsNote->setVisible(!sentence.isEmpty());
}

void CronEditor::read()
{
    m_fields->show(cronFieldsOf(m_text->text(), m_dialect), m_dialect);
    const CronParse parse = parseCron(m_text->text(), m_dialect);
    if (const auto *error = std::get_if<CronError>(&parse))
        return showError(*error);
    m_text->markSpan({});
    markFrame(m_text, {});
    m_fields->markWrong({}, {});
    m_allowed->hide();
    showWarnings(std::get<ParsedCron>(parse).warnings);
}

void CronEditor::showError(const CronError &error)
{
    const QString headline = headlineOf(error);
    showHeadline(headline, true);
    m_allowed->setText(allowedText(error));
    m_allowed->setVisible(!m_allowed->text().isEmpty());
    markFrame(m_text, headline + u' ' + m_allowed->text());
    m_text->markSpan(spanOf(m_text->text(), error));
    m_fields->markWrong(error.field, headline);
}

void CronEditor::showWarnings(const QList<CronWarning> &warnings)
{
    QStringList texts;
    for (const CronWarning &warning : warnings)
        texts.append(warningText(warning));
    showHeadline(texts.join(u'\n'), false);
}

void CronEditor::showHeadline(const QString &text, bool isError)
{
    m_icon->setPixmap(stateIcon(isError ? JobStatus::Failed : JobStatus::Partial).pixmap(metricsOf(this).icon()));
    m_icon->setVisible(!text.isEmpty());
    m_headline->setProperty("isError", isError);
    m_headline->setText(text);
    m_headline->setVisible(!text.isEmpty());
    m_headline->update();
}

QString CronEditor::text() const
{
    return m_text->text();
}

CronDialect CronEditor::dialect() const
{
    return m_dialect;
}

std::optional<CronError> CronEditor::error() const
{
    const CronParse parse = parseCron(m_text->text(), m_dialect);
    const auto *error = std::get_if<CronError>(&parse);
    return error ? std::optional(*error) : std::nullopt;
}

void CronEditor::focusText()
{
    m_text->setFocus();
}

} // namespace runsheet
