using System;
using System.Globalization;
using ContainerSecurity.Rules.Dockerfile.Users.Support;

namespace ContainerSecurity.Rules.Dockerfile.Users;

public sealed class DotNetUserUnused() : Rule(new()
{
    Id = "CNS2064",
    Title = ".NET image does not use its non-root user",
    MessageFormat = "Base image already provides a non-root user; add '{0}'",
    Category = Categories.Privileges,
    Description = ".NET images from version 8 on include the non-root user 'app' and set its UID in APP_UID. Without a USER instruction the image still runs as root.",
    Remediation = "Add USER $APP_UID at the end of the final stage.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.0,
    AppliesTo = InputKinds.Dockerfile,
    Standards = ["CIS-DOCKER:4.1", "CWE-250"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterStageAction(static context =>
        {
            var user = context.Node.User;
            if (context.Node is not { IsFinal: true, IsWindows: false } stage || BaseImages.Root(stage).BaseImage is not { RegistryHost: "mcr.microsoft.com", Repository.Value: { } repository, Tag.Value: { } tag } || !user.IsUnset)
                return;
            if (repository is not ("dotnet/aspnet" or "dotnet/runtime" or "dotnet/runtime-deps"))
                return;
            var dot = tag.IndexOf('.');
            if (dot > 0 && int.TryParse(tag.Substring(0, dot), NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version >= 8 && !tag.Contains("chiseled", StringComparison.Ordinal) && !tag.Contains("distroless", StringComparison.Ordinal))
                context.Report(stage.Location, "USER $APP_UID");
        });
}
