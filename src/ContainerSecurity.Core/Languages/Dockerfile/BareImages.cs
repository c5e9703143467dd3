using System;
using System.Collections.Generic;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>Official images of distributions, which set next to no variables. Source: their configurations on Docker Hub, 2026-11.</summary>
internal static class BareImages
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "alpine", "almalinux", "amazonlinux", "archlinux", "busybox", "centos", "debian", "fedora", "oraclelinux", "rockylinux", "ubuntu",
    };

    // Those that some of them set, and the builder.
    private static readonly HashSet<string> Variables = new(StringComparer.OrdinalIgnoreCase)
    {
        "PATH", "HOME", "HOSTNAME", "LANG", "LC_ALL", "container", "DISTTAG", "FGC", "http_proxy", "https_proxy", "ftp_proxy", "no_proxy", "all_proxy",
    };

    /// <summary>Whether the image is known not to set the variable.</summary>
    public static bool SetsNot(ImageReference image, string variable)
    {
        if (image.RegistryHost != "docker.io" || image.Repository.Value is not { } repository || Variables.Contains(variable))
            return false;
        const string Official = "library/";
        return Names.Contains(repository.StartsWith(Official, StringComparison.Ordinal) ? repository.Substring(Official.Length) : repository);
    }
}
