using System;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Secrets.Support;

/// <summary>A secret mount of a RUN.</summary>
/// <param name="Name">The id.</param>
/// <param name="Path">The path of the mounted file; null where the secret is an environment variable only.</param>
/// <param name="Variable">The variable that holds it, or null.</param>
internal sealed record SecretMount(string Name, string? Path, string? Variable)
{
    /// <summary>Parses a <c>--mount</c> flag; null for another type of mount. Source: Dockerfile reference, "RUN --mount=type=secret".</summary>
    public static SecretMount? Read(FlagSyntax mount)
    {
        var fields = mount.Value?.Text.Split(',') ?? [];
        if (!fields.Contains("type=secret"))
            return null;
        var id = Field(fields, "id");
        var target = Field(fields, "target") ?? Field(fields, "dst") ?? Field(fields, "destination");
        var variable = Field(fields, "env");
        var name = id ?? target?.Substring(target.LastIndexOf('/') + 1) ?? "";
        var path = target is null ? (variable is null && name.Length > 0 ? "/run/secrets/" + name : null) : target.StartsWith("/", StringComparison.Ordinal) ? target : "/run/secrets/" + target;
        return new SecretMount(name, path, variable);
    }

    private static string? Field(string[] fields, string name) =>
        fields.FirstOrDefault(f => f.StartsWith(name + "=", StringComparison.Ordinal))?.Substring(name.Length + 1);
}
