# SPDX-FileCopyrightText: 2026 AXS Pathway contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The link lines are the architecture: stops the configuration when a library reaches, directly or through another,
# something that its layer must not know.

# All libraries that the target links, directly or not.
function(axs_linked_libraries target result)
    set(waiting ${target})
    set(seen "")
    while(waiting)
        list(POP_FRONT waiting next)
        if(next IN_LIST seen OR NOT TARGET ${next})
            continue()
        endif()
        list(APPEND seen ${next})
        foreach(property LINK_LIBRARIES INTERFACE_LINK_LIBRARIES)
            get_target_property(libraries ${next} ${property})
            if(libraries)
                # A static library's private links appear as $<LINK_ONLY:name>.
                list(TRANSFORM libraries REPLACE "^\\$<LINK_ONLY:(.*)>$" "\\1")
                list(APPEND waiting ${libraries})
            endif()
        endforeach()
    endwhile()
    list(REMOVE_ITEM seen ${target})
    set(${result} ${seen} PARENT_SCOPE)
endfunction()

# axs_must_not_link(target pattern...): each pattern is a regular expression over target names.
function(axs_must_not_link target)
    axs_linked_libraries(${target} libraries)
    foreach(pattern ${ARGN})
        foreach(library ${libraries})
            if(library MATCHES "${pattern}")
                message(FATAL_ERROR "Layering: ${target} must not link ${library}")
            endif()
        endforeach()
    endforeach()
endfunction()
