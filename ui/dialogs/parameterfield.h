// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/parameterschema.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace runsheet {

//! One parameter: its editor, and below it a hint, or what is wrong with the value.
class ParameterField : public QWidget
{
    Q_OBJECT

public:
    ParameterField(const Parameter &parameter, QWidget *parent);

    [[nodiscard]] const Parameter &parameter() const { return m_parameter; }
    [[nodiscard]] QWidget *editor() const { return m_editor; }
    void setValue(const QJsonValue &value);
    //! Undefined when it is empty, so that the default applies; nothing when the text is no value of the type.
    [[nodiscard]] std::optional<QJsonValue> value() const;
    //! An empty one takes the mark away.
    void showError(const QString &sentence);

Q_SIGNALS:
    void edited();

private:
    void createText();
    void createPath();
    void createLongText();
    void createChoice();
    void createCheck();
    void browse();
    void touch();
    [[nodiscard]] QString textOf(const QJsonValue &value) const;

    Parameter m_parameter;
    QWidget *m_editor = nullptr;
    QLabel *m_hint = nullptr;
    std::function<QString()> m_text;
    std::function<void(const QString &)> m_setText;
    QJsonValue m_original = QJsonValue::Undefined; //!< holds until it is edited: a path need not be UTF-8
    bool m_isEdited = false;
};

} // namespace runsheet
