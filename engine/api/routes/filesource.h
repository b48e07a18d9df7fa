// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/api/http/httpmessage.h"
#include "engine/domain/result.h"

namespace runsheet {

//! A file as a body. Reads on a pool thread.
class FileSource final : public HttpSource
{
public:
    //! NotFound when there is no regular file. Follows no link.
    static Result<std::shared_ptr<HttpSource>> open(const QByteArray &path);
    void next(Give give) override;

private:
    struct Descriptor;
    explicit FileSource(std::shared_ptr<Descriptor> descriptor) : m_descriptor(std::move(descriptor)) {}

    std::shared_ptr<Descriptor> m_descriptor; // shared with a read that is under way
};

} // namespace runsheet
