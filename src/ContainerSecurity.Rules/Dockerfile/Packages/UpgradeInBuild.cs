using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Packages.Support;

namespace ContainerSecurity.Rules.Dockerfile.Packages;

public sealed class UpgradeInBuild() : Rule(new()
{
    Id = "CNS8021",
    Title = "All installed packages are upgraded",
    MessageFormat = "'{0} {1}' upgrades all installed packages at build time; use a newer base image",
    Category = Categories.Building,
    Description = "The content of the image then depends on the day of the build instead of the Dockerfile, and the replaced files stay in the layers below.",
    Remediation = "Use a newer base image, and rebuild when it changes; if a fix cannot wait, upgrade that package by name.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = [
        "kics:682fe378-c180-4bd5-8a14-95fc285fb269", "kics:09fda05e-da85-4ee7-ab8d-2800a5e6e756",
        "kics:989ab888-7d1e-410f-9dde-c64a1d367bf2", "kics:8f6456be-0018-46db-9ce6-b3b6dc8d34d2",
        "kics:d4895357-dd49-4ba5-b726-1bb81cb50989",
    ],
    Standards = ["CIS-DOCKER:4.7"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            if (context.Node.Script.Owner is not RunInstructionSyntax || OsPackageCommand.Read(context.Node.EffectiveCommand) is not { } command)
                return;
            if (command.IsUpgrade && command.Packages.IsEmpty)
                context.Report(command.Verb.Location, command.Name, command.Verb.StaticText);
        });
}
