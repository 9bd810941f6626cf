// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/targetbar.h"

#include "ui/parts/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

#include <algorithm>

namespace axs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int largestTarget = 9'999'999;
constexpr int sliderEnd = 10'000;
constexpr int sliderStep = 50;
constexpr int sliderPage = 500;

} // namespace

TargetBar::TargetBar(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_number(new QSpinBox(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
{
    auto* words = new QLabel(tr("&Target for the county"), this);
    words->setBuddy(m_number);
    m_slider->setObjectName(name + u".slider"_s);
    m_slider->setRange(1, sliderEnd);
    m_slider->setSingleStep(sliderStep);
    m_slider->setPageStep(sliderPage);
    m_slider->setFocusPolicy(Qt::StrongFocus);
    m_slider->setAccessibleName(tr("Target for the county, in CAF episodes, slider"));
    m_number->setObjectName(name);
    m_number->setRange(1, largestTarget);
    m_number->setSingleStep(sliderStep);
    m_number->setGroupSeparatorShown(true);
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setFocusPolicy(Qt::StrongFocus);
    m_number->setAccessibleName(tr("Target for the county, in CAF episodes"));
    m_number->setKeyboardTracking(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(words);
    layout->addWidget(m_number);
    layout->addWidget(m_slider, 1);
    connect(m_slider, &QSlider::valueChanged, this, [this](int target) {
        const QSignalBlocker quiet(m_number);
        m_number->setValue(target);
        Q_EMIT changed(target);
    });
    connect(m_number, &QSpinBox::valueChanged, this, [this](int target) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(std::min(target, sliderEnd));
        Q_EMIT changed(target);
    });
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &TargetBar::retheme);
    retheme();
}

int TargetBar::target() const
{
    return m_number->value();
}

void TargetBar::setTarget(int target)
{
    const QSignalBlocker quietSlider(m_slider);
    const QSignalBlocker quietNumber(m_number);
    m_number->setValue(target);
    m_slider->setValue(std::min(target, sliderEnd));
}

void TargetBar::retheme()
{
    layout()->setSpacing(theme().px(8));
    m_number->setMinimumWidth(theme().px(80));
}

} // namespace axs
