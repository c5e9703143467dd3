using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Packages.Support;

namespace ContainerSecurity.Rules.Dockerfile.Packages;

public sealed class AptFrontend() : Rule(new()
{
    Id = "CNS8009",
    Title = "apt is used instead of apt-get",
    MessageFormat = "'apt' has no stable command-line interface; use 'apt-get' or 'apt-cache'",
    Category = Categories.Building,
    Description = "apt itself warns that its command-line interface is not stable. A script that calls it may break with a newer base image.",
    Remediation = "Use apt-get, or apt-cache to search.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["hadolint:DL3027", "checkov:CKV_DOCKER_9", "kics:run_using_apt"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            var invocation = context.Node.EffectiveCommand;
            if (context.Node.Script.Owner is not RunInstructionSyntax || invocation.Name != "apt")
                return;
            var diagnostic = context.CreateDiagnostic(invocation.NameWord!.Location);
            if (invocation.NameWord.Text == "apt" && OsPackageCommand.Read(invocation)?.Verb.StaticText is "install" or "update" or "upgrade" or "remove" or "purge" or "autoremove" or "clean")
                diagnostic = diagnostic with { Fixes = [new CodeFix("Use apt-get", [new TextChange(invocation.NameWord.Span, "apt-get")])] };
            context.Report(diagnostic);
        });
}
