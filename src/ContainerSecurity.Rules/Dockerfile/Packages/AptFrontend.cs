using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Packages.Support;

namespace ContainerSecurity.Rules.Dockerfile.Packages;

public sealed class AptFrontend() : Rule(new()
{
    Id = "CNS8009",
    Title = "apt is used where apt-get is meant",
    MessageFormat = "'apt' is made for people and its interface may change; write 'apt-get'",
    Category = Categories.Building,
    Description = "apt warns itself that its command line is not stable. A script that calls it may break with a newer base image.",
    Remediation = "Write apt-get, or apt-cache to search.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Dockerfile,
    Equivalents = ["hadolint:DL3027", "checkov:CKV_DOCKER_9", "kics:run_using_apt"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            var invocation = context.Node.EffectiveCommand;
            if (context.Node.Script.Instruction is not RunInstructionSyntax || invocation.Name != "apt")
                return;
            var diagnostic = context.CreateDiagnostic(invocation.NameWord!.Location);
            if (invocation.NameWord.Text == "apt" && OsPackageCommand.Read(invocation)?.Verb.StaticText is "install" or "update" or "upgrade" or "remove" or "purge" or "autoremove" or "clean")
                diagnostic = diagnostic with { Fixes = [new CodeFix("Write apt-get", [new TextChange(invocation.NameWord.Span, "apt-get")])] };
            context.Report(diagnostic);
        });
}
