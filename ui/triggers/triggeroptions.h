// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/policies.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace runsheet {

class DurationEdit;

//! What goes with every kind of trigger: time zone and days; and under More the changes of the clock, spread, first and last day, and what
//! becomes of times that were missed or come while a run is under way.
class TriggerOptions final : public QWidget
{
    Q_OBJECT

public:
    explicit TriggerOptions(QWidget *parent);
    //! Shows what goes with this kind.
    void showKind(Trigger::Kind kind);
    void setTrigger(const Trigger &trigger);
    void setPolicies(const OverlapPolicy &overlap, const MisfirePolicy &misfire);
    void setCalendars(const QStringList &names);
    //! Writes what goes with the trigger's kind into it; what does not is left empty.
    void apply(Trigger &trigger) const;
    [[nodiscard]] OverlapPolicy overlap() const;
    [[nodiscard]] MisfirePolicy misfire() const;
    //! The widget of a field of errors (`trigger.zone`); null for others.
    [[nodiscard]] QWidget *fieldOf(const QString &field) const;
    void showMore();

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        QLabel *label = nullptr;
        QWidget *field = nullptr;
        QList<Trigger::Kind> without; //!< kinds that it does not go with
    };
    void createZone();
    void createMore();
    void createPolicies();
    void connectSignals();
    //! A moment that may be left out.
    struct Moment
    {
        QWidget *part = nullptr;
        QCheckBox *isSet = nullptr;
        QDateTimeEdit *time = nullptr;
    };
    Moment createMoment(const QString &name, const QString &objectName);
    static void setMoment(const Moment &moment, const std::optional<Instant> &at);
    [[nodiscard]] static std::optional<Instant> momentOf(const Moment &moment);
    QWidget *createOverlap();
    QWidget *createMisfire();
    void addRow(const QString &label, QWidget *field, const QList<Trigger::Kind> &without);
    void selectZone(const QString &zone);
    void selectCalendar(const QString &name);
    void readZone();
    void updateRows();
    void updatePolicies();
    [[nodiscard]] QString zone() const;

    Trigger::Kind m_kind = Trigger::Kind::None;
    QComboBox *m_zone = nullptr;
    QComboBox *m_days = nullptr;
    QWidget *m_zoneRow = nullptr;
    QPushButton *m_moreButton = nullptr;
    QWidget *m_more = nullptr;
    QGridLayout *m_moreLayout = nullptr;
    QList<Row> m_rows;
    QComboBox *m_dst = nullptr;
    DurationEdit *m_jitter = nullptr;
    Moment m_start;
    Moment m_end;
    QComboBox *m_overlap = nullptr;
    QSpinBox *m_overlapMost = nullptr;
    QComboBox *m_misfire = nullptr;
    QSpinBox *m_misfireMost = nullptr;
    QLabel *m_misfireLabel = nullptr;
    DurationEdit *m_misfireWindow = nullptr;
};

} // namespace runsheet
