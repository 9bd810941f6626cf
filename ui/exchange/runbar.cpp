// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/runbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int steps = 1000;
constexpr int lookMilliseconds = 50;

} // namespace

RunBar::RunBar(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"import.run"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_bar->setObjectName(u"import.progress"_s);
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(u"import.cancel"_s);
    m_cancel->setToolTip(tr("Stop (Esc); nothing is changed"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_words);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &RunBar::cancel);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), m_cancel), &QShortcut::activated, this, &RunBar::cancel);
    connect(&m_timer, &QTimer::timeout, this, &RunBar::showProgress);
    hide();
}

RunBar::~RunBar()
{
    if (m_run)
        m_run->stop.request_stop();
}

std::shared_ptr<Run> RunBar::start(const QString& words)
{
    if (m_run)
        m_run->stop.request_stop();
    m_run = std::make_shared<Run>();
    m_words->setText(words);
    m_bar->setAccessibleName(words);
    m_cancel->setEnabled(true);
    showProgress();
    setVisible(true);
    m_timer.start(lookMilliseconds);
    Q_EMIT runningChanged(true);
    return m_run;
}

void RunBar::finish()
{
    m_run.reset();
    m_timer.stop();
    setVisible(false);
    Q_EMIT runningChanged(false);
}

void RunBar::cancel()
{
    if (!m_run)
        return;
    m_run->stop.request_stop();
    m_cancel->setEnabled(false);
}

void RunBar::showProgress()
{
    const qint64 total = m_run->total;
    m_bar->setRange(0, total > 0 ? steps : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(m_run->done * steps / total));
}

} // namespace axs::ui
