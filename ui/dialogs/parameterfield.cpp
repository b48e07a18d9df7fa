// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/parameterfield.h"

#include "engine/domain/bytes.h"
#include "ui/details/widgets.h"
#include "ui/dialogs/errormark.h"
#include "ui/dialogs/shelltext.h"
#include "ui/format/numbers.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

QString wordText(const QJsonValue &word)
{
    return visible(bytesFromJson(word).value_or(QByteArray()));
}

} // namespace

ParameterField::ParameterField(const Parameter &parameter, QWidget *parent) : QWidget(parent), m_parameter(parameter)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metricsOf(this).halfGap());
    switch (parameter.type) {
    case ParameterType::Path:
        createPath();
        break;
    case ParameterType::Text:
    case ParameterType::Code:
        createLongText();
        break;
    case ParameterType::Enum:
        createChoice();
        break;
    case ParameterType::Boolean:
        createCheck();
        break;
    default:
        createText();
        break;
    }
    m_editor->setObjectName(parameter.name + u"Edit"_s);
    m_editor->setAccessibleName(parameter.label.isEmpty() ? parameter.name : parameter.label);
    m_hint = mutedLabel(m_parameter.description, this);
    m_hint->setFont(smallFont(font()));
    m_hint->setWordWrap(true);
    m_hint->setVisible(!m_parameter.description.isEmpty());
    layout->addWidget(m_hint);
    setFocusProxy(m_editor);
    setValue(parameter.defaultValue);
}

void ParameterField::touch()
{
    m_isEdited = true;
    Q_EMIT edited();
}

void ParameterField::createText()
{
    auto *edit = new QLineEdit(this);
    edit->setMinimumHeight(metricsOf(this).fieldHeight());
    edit->setTextMargins(metricsOf(this).u, 0, metricsOf(this).u, 0);
    const bool isNumber = m_parameter.type == ParameterType::Integer || m_parameter.type == ParameterType::Number;
    if (isNumber) {
        edit->setAlignment(Qt::AlignRight);
        edit->setMaximumWidth(fontMetrics().averageCharWidth() * 22);
    }
    if (m_parameter.type == ParameterType::Secret)
        edit->setEchoMode(QLineEdit::Password);
    m_text = [edit] { return edit->text(); };
    m_setText = [edit](const QString &text) {
        const QSignalBlocker quiet(edit); // a value from outside is no edit; all else is, also that of a screen reader
        edit->setText(text);
    };
    connect(edit, &QLineEdit::textChanged, this, &ParameterField::touch);
    m_editor = edit;
    static_cast<QBoxLayout *>(layout())->insertWidget(0, edit);
}

void ParameterField::createPath()
{
    createText();
    auto *button = iconButton("document-open"_L1, tr("Choose a file"), this);
    connect(button, &QToolButton::clicked, this, &ParameterField::browse);
    auto *row = new QHBoxLayout;
    row->setSpacing(metricsOf(this).u);
    row->addWidget(m_editor, 1);
    row->addWidget(button);
    static_cast<QBoxLayout *>(layout())->insertLayout(0, row);
}

void ParameterField::createLongText()
{
    auto *edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    edit->setMaximumHeight(metricsOf(this).fieldHeight() * 4);
    if (m_parameter.type == ParameterType::Code)
        edit->setFont(fixedFont());
    m_text = [edit] { return edit->toPlainText(); };
    m_setText = [edit](const QString &text) {
        const QSignalBlocker quiet(edit); // a value from outside is no edit
        edit->setPlainText(text);
    };
    connect(edit, &QPlainTextEdit::textChanged, this, &ParameterField::touch);
    m_editor = edit;
    static_cast<QBoxLayout *>(layout())->insertWidget(0, edit);
}

void ParameterField::createChoice()
{
    auto *box = new QComboBox(this);
    box->setMinimumHeight(metricsOf(this).fieldHeight());
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumContentsLength(8); // also where all choices are short, and none is made
    if (!m_parameter.required)
        box->addItem(QString());
    box->addItems(m_parameter.choices);
    m_text = [box] { return box->currentText(); };
    m_setText = [box](const QString &text) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(std::max(0, box->findText(text)));
    };
    connect(box, &QComboBox::currentIndexChanged, this, &ParameterField::touch);
    m_editor = box;
    static_cast<QBoxLayout *>(layout())->insertWidget(0, box, 0, Qt::AlignLeft);
}

void ParameterField::createCheck()
{
    auto *check = new QCheckBox(m_parameter.description, this);
    m_parameter.description.clear();
    m_text = [check] { return check->isChecked() ? u"true"_s : u"false"_s; };
    m_setText = [check](const QString &text) {
        const QSignalBlocker quiet(check);
        check->setChecked(text == "true"_L1);
    };
    connect(check, &QCheckBox::toggled, this, &ParameterField::touch);
    m_editor = check;
    static_cast<QBoxLayout *>(layout())->insertWidget(0, check);
}

void ParameterField::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file"), QFileInfo(m_text()).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_setText(file);
        touch();
    });
    dialog->open();
}

QString ParameterField::textOf(const QJsonValue &value) const
{
    if (value.isArray()) {
        QStringList words;
        for (const QJsonValue &word : value.toArray())
            words.append(wordText(word));
        return wordsToText(words);
    }
    if (value.isDouble())
        return QLocale::c().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isString() || value.isObject() ? wordText(value) : QString();
}

void ParameterField::setValue(const QJsonValue &value)
{
    m_original = value;
    m_isEdited = false;
    m_setText(textOf(value));
}

std::optional<QJsonValue> ParameterField::value() const
{
    if (!m_isEdited)
        return m_original;
    const QString text = m_text();
    if (text.isEmpty() && m_parameter.type != ParameterType::List)
        return QJsonValue(QJsonValue::Undefined);
    return parameterFromText(m_parameter, text);
}

void ParameterField::showError(const QString &sentence)
{
    markError(m_editor, m_hint, sentence, m_parameter.description);
}

} // namespace runsheet
