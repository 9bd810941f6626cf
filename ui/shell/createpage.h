// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/windowpage.h"

#include "core/exchange/newfile.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace axs {
class ErrorSummary;
class FormSection;
}

namespace axs::ui {

class NewPassphrase;
class Workplace;

/// Makes a record file: its name and folder, whose it is, its places, and its keeper's passphrase, on one page. Ticking
/// that the data will be invented makes one without a passphrase.
class CreatePage final : public WindowPage
{
    Q_OBJECT

public:
    explicit CreatePage(Workplace& workplace, QWidget* parent = nullptr);

    void arrive(const Place& place) override;
    void takeFocus() override;
    /// Takes this table (CLUSTERS.csv) for the places instead of typed names.
    void setTable(const QString& path);

Q_SIGNALS:
    void cancelled();
    /// The file is about to be opened.
    void created(bool isProtected);

private:
    QWidget* makePath(QLineEdit*& edit, const QString& name, const QString& button, void (CreatePage::*choose)());
    QWidget* makePlaces();
    void addProtection();
    QWidget* makeException();
    QWidget* makeButtons();
    void chooseFolder();
    void chooseTable();
    QString path() const;
    /// What stops it, as problems at their fields; the places' bytes when nothing does.
    Result<exchange::NewFile> gathered();
    bool showProblems();
    void showProtection();
    void create();
    void showError(const Error& error);

    Workplace& m_workplace;
    ErrorSummary* m_problems;
    FormSection* m_form;
    QLineEdit* m_name;
    QLineEdit* m_folder;
    QLineEdit* m_authority;
    QPlainTextEdit* m_typedPlaces;
    QLineEdit* m_table;
    QLineEdit* m_keeper;
    NewPassphrase* m_passphrase;
    QCheckBox* m_invented;
    QPushButton* m_create;
};

} // namespace axs::ui
