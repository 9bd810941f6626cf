// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/jobbar.h"

#include "ui/parts/dynamicstyle.h"
#include "ui/parts/job.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace axs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One job in words, a bar and a button.
class JobRow final : public QWidget
{
public:
    JobRow(Job* job, QWidget* parent)
        : QWidget(parent)
        , m_job(job)
        , m_words(new QLabel(this))
        , m_bar(new QProgressBar(this))
        , m_cancel(new QPushButton(JobBar::tr("Cancel"), this))
    {
        setObjectName(u"jobRow"_s);
        m_words->setTextFormat(Qt::PlainText);
        m_words->setWordWrap(true);
        m_bar->setAccessibleName(job->title());
        m_bar->setMinimumWidth(static_cast<int>(120 * textScale(*this)));
        m_cancel->setObjectName(u"cancelJob"_s);
        m_cancel->setAccessibleName(JobBar::tr("Cancel: %1").arg(job->title()));
        setStyleRole(*m_cancel, u"link"_s);
        m_cancel->setFlat(true);
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        layout->addWidget(m_words, 1);
        layout->addWidget(m_bar);
        layout->addWidget(m_cancel);
        connect(job, &Job::progressed, this, [this] { refresh(); });
        connect(m_cancel, &QPushButton::clicked, job, &Job::cancel);
        refresh();
    }

private:
    void refresh()
    {
        const bool stopping = m_job->isCancelled();
        const QString phase = stopping ? JobBar::tr("stopping") : m_job->phase();
        m_words->setText(phase.isEmpty() ? m_job->title() : m_job->title() + u" · "_s + phase);
        m_cancel->setEnabled(!stopping);
        m_bar->setRange(0, m_job->total() > 0 ? 1000 : 0);
        if (m_job->total() > 0)
            m_bar->setValue(static_cast<int>(1000.0 * double(m_job->done()) / double(m_job->total())));
    }

    Job* m_job;
    QLabel* m_words;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace

JobBar::JobBar(Jobs& jobs, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"jobBar"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    connect(&jobs, &Jobs::started, this, &JobBar::watch);
    connect(&jobs, &Jobs::ended, this, &JobBar::remove);
    for (Job* job : jobs.running())
        watch(job);
}

void JobBar::watch(Job* job)
{
    // The timer belongs to the job: work that ends sooner is never shown.
    auto* timer = new QTimer(job);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [this, job] { showRow(job); });
    connect(job, &Job::ended, timer, &QTimer::stop);
    timer->start(m_delay);
}

void JobBar::showRow(Job* job)
{
    auto* row = new JobRow(job, this);
    m_rows.insert(job, row);
    m_layout->addWidget(row);
    row->show();
}

void JobBar::remove(Job* job)
{
    QWidget* row = m_rows.take(job);
    if (row == nullptr)
        return;
    m_layout->removeWidget(row);
    row->hide();
    row->disconnect();
    job->disconnect(row);
    row->deleteLater();
}

} // namespace axs
