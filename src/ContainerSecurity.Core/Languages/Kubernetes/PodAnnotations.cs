using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Kubernetes;

/// <summary>
/// The annotations that said what is now said by fields: <c>seccomp.security.alpha.kubernetes.io/pod</c>,
/// <c>container.seccomp.security.alpha.kubernetes.io/NAME</c>, <c>container.apparmor.security.beta.kubernetes.io/NAME</c>.
/// </summary>
internal sealed class PodAnnotations(ImmutableArray<KeyValuePair<string, Property<string>>> annotations)
{
    private const string AppArmor = "container.apparmor.security.beta.kubernetes.io/";
    private const string ContainerSeccomp = "container.seccomp.security.alpha.kubernetes.io/";
    private const string PodSeccomp = "seccomp.security.alpha.kubernetes.io/pod";

    public Property<string> Seccomp(Location near) => Find(PodSeccomp, near);

    public Property<string> Seccomp(string container, Location near) => Find(ContainerSeccomp + container, near);

    public Property<string> AppArmorProfile(string container, Location near) => Find(AppArmor + container, near);

    private Property<string> Find(string key, Location near)
    {
        foreach (var annotation in annotations)
        {
            if (annotation.Key != key)
                continue;
            var value = annotation.Value;
            return value.IsKnown ? Property<string>.Known(ToProfileType(value.Value!), value.Location) : value;
        }

        return Property<string>.Unset(near);
    }

    private static string ToProfileType(string value) => value switch
    {
        "unconfined" => "Unconfined",
        "runtime/default" or "docker/default" => "RuntimeDefault",
        _ when value.StartsWith("localhost/", StringComparison.Ordinal) => "Localhost",
        _ => value,
    };
}
