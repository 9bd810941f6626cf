// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/knowndialog.h"

#include "core/base/localday.h"
#include "ui/parts/datefield.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/problemline.h"
#include "ui/parts/theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A sample's today lies in its own year; what is saved in it bears the computer's.
Date latestDay(const Session& session)
{
    return std::max(session.today(), localDay(SystemClock().nowMilliseconds()));
}

} // namespace

KnownDialog::KnownDialog(std::shared_ptr<Session> present, QWidget* parent)
    : QDialog(parent)
    , m_present(std::move(present))
    , m_day(new DateField(this))
    , m_problem(new ProblemLine(this))
    , m_phase(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_show(new QPushButton(tr("&Show that day"), this))
{
    setObjectName(u"known"_s);
    setWindowTitle(tr("As it was known on"));
    auto* intro = new QLabel(tr("Every page then shows what this file knew at the end of that day, by when each change was "
                                "saved. Nothing can be changed until you go back to today."),
        this);
    intro->setWordWrap(true);
    auto* label = new QLabel(tr("&Day"), this);
    m_day->setObjectName(u"known.day"_s);
    m_day->lineEdit()->setAccessibleName(tr("Day"));
    m_day->setToday(m_present->today());
    m_day->setDate(m_present->today());
    label->setBuddy(m_day->lineEdit());
    m_problem->setObjectName(u"known.problem"_s);
    m_phase->setObjectName(u"known.phase"_s);
    setStyleRole(*m_phase, u"quiet"_s);
    m_progress->setObjectName(u"known.progress"_s);
    m_progress->setAccessibleName(tr("How far it is"));
    m_progress->setTextVisible(false);
    m_show->setObjectName(u"known.show"_s);
    m_show->setDefault(true);
    setStyleRole(*m_show, u"primary"_s);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"known.cancel"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_show);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    for (QWidget* each : std::initializer_list<QWidget*>{intro, label, m_day, m_problem, m_phase, m_progress})
        layout->addWidget(each);
    layout->addStretch(1);
    layout->addLayout(buttons);
    setMinimumWidth(theme().px(420));
    setReading(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_show, &QPushButton::clicked, this, &KnownDialog::start);
    m_day->lineEdit()->setFocus();
    m_day->lineEdit()->selectAll();
}

KnownDialog::~KnownDialog()
{
    m_stop.request_stop();
}

QString KnownDialog::problem() const
{
    if (!m_day->date().isSet())
        return tr("Type a day, such as 30 June 2009.");
    if (m_day->date() > latestDay(*m_present))
        return tr("This day is still to come.");
    return {};
}

void KnownDialog::setReading(bool reading)
{
    m_phase->setVisible(reading);
    m_progress->setVisible(reading);
    m_show->setEnabled(!reading);
    m_day->setReadOnly(reading);
}

void KnownDialog::showProgress(std::int64_t done, std::int64_t total, const QString& phase)
{
    constexpr int parts = 1000;
    m_phase->setText(phase);
    m_progress->setRange(0, parts);
    m_progress->setValue(total > 0 ? static_cast<int>(done * parts / total) : 0);
}

void KnownDialog::start()
{
    const QString wrong = problem();
    m_problem->setProblem(wrong);
    if (!wrong.isEmpty())
        return m_day->lineEdit()->setFocus();
    setReading(true);
    m_phase->setText(tr("Reading…"));
    m_progress->setRange(0, 0);
    const QPointer<KnownDialog> here(this);
    const Progress progress(
        [here](std::int64_t done, std::int64_t total, const QString& phase) {
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [here, done, total, phase] {
                    if (here)
                        here->showProgress(done, total, phase);
                },
                Qt::QueuedConnection);
        },
        m_stop.get_token());
    Session::openKnown(m_present, m_day->date(), progress, this, [this](const Result<std::shared_ptr<Session>>& known) {
        setReading(false);
        if (!known)
            return m_problem->setProblem(known.error().sentence);
        accept();
        Q_EMIT reached(*known);
    });
}

} // namespace axs::ui
