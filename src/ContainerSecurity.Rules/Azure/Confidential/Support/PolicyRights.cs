using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace ContainerSecurity.Rules.Azure.Confidential.Support;

/// <summary>The privileges that a confidential policy allows for a container; null for settings that the policy does not specify.</summary>
/// <param name="IsPrivileged">Whether the container may run privileged.</param>
/// <param name="NoNewPrivileges">Whether privilege escalation of its processes is blocked.</param>
/// <param name="UserId">The only allowed user ID.</param>
/// <param name="Capabilities">The bounding set of capabilities, such as <c>CAP_CHOWN</c>.</param>
/// <param name="SeccompProfile">The hash of the seccomp profile; an empty string for none.</param>
internal sealed record PolicyRights(bool IsPrivileged, bool? NoNewPrivileges, string? UserId, IReadOnlyList<string>? Capabilities, string? SeccompProfile)
{
    /// <summary>Parses the privileges of a container.</summary>
    public static PolicyRights Read(JsonElement container)
    {
        var user = container.Member("user")?.Member("user_idname");
        var strategy = user?.Text("strategy");
        return new PolicyRights(
            container.Switch("allow_elevated") == true,
            container.Switch("no_new_privileges"),
            strategy == "id" ? user?.Text("pattern") : null,
            container.Member("capabilities")?.Words("bounding"),
            container.Text("seccomp_profile_sha256"));
    }

    /// <summary>Whether a capability, with or without the <c>CAP_</c> prefix, is allowed; null if the policy does not specify it.</summary>
    public bool? Has(string capability) => Capabilities?.Contains(NameOf(capability), StringComparer.OrdinalIgnoreCase);

    private static string NameOf(string capability) => capability.StartsWith("CAP_", StringComparison.OrdinalIgnoreCase) ? capability : "CAP_" + capability;
}
