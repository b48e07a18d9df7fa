// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/commandpalette.h"

#include "ui/format/states.h"
#include "ui/models/palette.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

enum Role { ActionRole = Qt::UserRole, JobRole };
constexpr int mostJobs = 8;

QString plainText(const QAction &action)
{
    return QString(action.text()).remove(u'&').remove(u'…').trimmed();
}

} // namespace

CommandPalette::CommandPalette(Engine &engine, const QList<QAction *> &actions, QWidget *parent) : QDialog(parent), m_engine(engine)
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Commands and jobs"));
    for (QAction *action : actions) {
        if (!action->text().isEmpty() && !action->isSeparator())
            m_actions.append(action);
    }
    m_field = new QLineEdit;
    m_field->setObjectName(u"paletteField"_s);
    m_field->setAccessibleName(tr("What to do, or which job"));
    m_field->setPlaceholderText(tr("What to do, or which job"));
    m_field->installEventFilter(this);
    m_model = new QStandardItemModel(this);
    m_list = new QListView;
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Commands and jobs"));
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    const Metrics metrics = metricsOf(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * metrics.u, 2 * metrics.u, 2 * metrics.u, 2 * metrics.u);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    resize(28 * metrics.h, 22 * metrics.h);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::activated, this, &CommandPalette::choose);
    search();
}

void CommandPalette::search()
{
    m_model->clear();
    showActions();
    m_list->setCurrentIndex(m_model->index(0, 0));
    const QString typed = m_field->text().trimmed();
    const quint64 question = ++m_question;
    if (typed.isEmpty())
        return;
    JobQuery query{.filter = {}, .sort = JobSort::Name, .order = Qt::AscendingOrder, .offset = 0, .limit = mostJobs};
    query.filter.search = typed;
    m_engine.jobs(query).then(this, [this, question](const Result<JobPage> &answer) {
        if (answer && question == m_question)
            showJobs(answer->rows);
    });
}

// What cannot be done now stands there too, grey, and says why in its tip.
void CommandPalette::showActions()
{
    QPixmap nothing(QSize(1, 1) * metricsOf(this).icon());
    nothing.fill(Qt::transparent);
    const QIcon blank(nothing); // so that all texts begin in one line
    QStringList texts;
    for (const QAction *action : std::as_const(m_actions))
        texts.append(plainText(*action));
    for (const int place : paletteMatches(m_field->text(), texts)) {
        const QAction *action = m_actions.at(place);
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QStandardItem(action->icon().isNull() ? blank : action->icon(),
                                       key.isEmpty() ? texts.at(place) : tr("%1   %2", "command, key").arg(texts.at(place), key));
        item->setData(place, ActionRole);
        item->setToolTip(action->toolTip());
        item->setEnabled(action->isEnabled());
        m_model->appendRow(item);
    }
}

void CommandPalette::showJobs(const QList<JobRow> &jobs)
{
    for (const JobRow &job : jobs) {
        auto *item = new QStandardItem(stateIcon(job.status), tr("%1: %2", "job, state").arg(job.name, stateWord(job.status)));
        item->setData(job.key.value, JobRole);
        m_model->appendRow(item);
    }
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::choose()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEnabled))
        return;
    accept();
    if (index.data(JobRole).isValid())
        Q_EMIT jobChosen(JobKey{index.data(JobRole).toLongLong()});
    else
        m_actions.at(index.data(ActionRole).toInt())->trigger();
}

// The field keeps the focus; the keys that mean the list reach it.
bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace runsheet
