using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace ContainerSecurity.Rules.Azure.Confidential.Support;

/// <summary>The rights that a confidential policy admits for a container; null for what the policy does not say.</summary>
/// <param name="IsPrivileged">Whether it may run privileged.</param>
/// <param name="NoNewPrivileges">Whether its processes must not gain rights.</param>
/// <param name="AnyUser">Whether it may run as any user.</param>
/// <param name="UserId">The only user id that it may run as.</param>
/// <param name="Capabilities">The capabilities that it has at most, such as <c>CAP_CHOWN</c>.</param>
/// <param name="SeccompProfile">The hash of its seccomp profile; an empty string for none.</param>
internal sealed record PolicyRights(bool IsPrivileged, bool? NoNewPrivileges, bool AnyUser, string? UserId, IReadOnlyList<string>? Capabilities, string? SeccompProfile)
{
    /// <summary>Reads those of a container.</summary>
    public static PolicyRights Read(JsonElement container)
    {
        var user = container.Member("user")?.Member("user_idname");
        var strategy = user?.Text("strategy");
        return new PolicyRights(
            container.Switch("allow_elevated") == true,
            container.Switch("no_new_privileges"),
            strategy == "any",
            strategy == "id" ? user?.Text("pattern") : null,
            container.Member("capabilities")?.Words("bounding"),
            container.Text("seccomp_profile_sha256"));
    }

    /// <summary>Whether it may have a capability, named with or without its prefix; null where the policy does not say it.</summary>
    public bool? Has(string capability) => Capabilities?.Contains(NameOf(capability), StringComparer.OrdinalIgnoreCase);

    private static string NameOf(string capability) => capability.StartsWith("CAP_", StringComparison.OrdinalIgnoreCase) ? capability : "CAP_" + capability;
}
