// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>
#include <stop_token>

class QLabel;
class QProgressBar;
class QPushButton;

namespace axs::ui {

/// How far work on another thread is, and whether it should stop; written and read from any thread.
struct Run
{
    std::stop_source stop;
    std::atomic<qint64> done{0};
    std::atomic<qint64> total{0};
};

/// What is being done, how far it is, and Cancel (Esc); shown while something runs. What runs when it goes is stopped.
class RunBar final : public QWidget
{
    Q_OBJECT

public:
    explicit RunBar(QWidget* parent = nullptr);
    ~RunBar() override;

    std::shared_ptr<Run> start(const QString& words);
    void finish();
    bool isRunning() const { return m_run != nullptr; }
    void cancel();

Q_SIGNALS:
    void runningChanged(bool running);

private:
    void showProgress();

    std::shared_ptr<Run> m_run;
    QLabel* m_words;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QTimer m_timer;
};

} // namespace axs::ui
