using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class LoginInBuild() : Rule(new()
{
    Id = "CNS3009",
    Title = "Registry or cloud login stays in the image",
    MessageFormat = "'{0}' logs in to {1} and stores the login in the image; mount the secret with 'RUN --mount=type=secret'",
    Category = Categories.Secrets,
    Description = "The tool writes the password or token to a file in the home directory, which becomes part of the layer. A password on the command line is in the image history too.",
    Remediation = "Mount the configuration file of the tool, or the secret, only in this RUN: RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.5,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["trivy:DS-0031"],
    Standards = ["CIS-DOCKER:4.10", "NIST-800-190:4.1.4", "CWE-522", "CWE-538"],
})
{
    // Each is compared with the commands of its script.
    private const int MostLogins = 20;

    public override void Initialize(AnalysisContext context) =>
        context.RegisterDockerfileAction(static context =>
        {
            foreach (var run in FinalImage.StagesOf(context.Node).SelectMany(s => s.Steps).OfType<RunInstructionSyntax>())
            {
                if (run.Script is not { } script)
                    continue;
                var logins = script.Commands.Where(c => BuildLogins.Find(c.EffectiveCommand) is not null).ToList();
                foreach (var login in logins.Where(l => BuildLogins.IsKept(l, script)).Take(MostLogins))
                    context.Report(login.Location, login.EffectiveCommand.Name, BuildLogins.Find(login.EffectiveCommand));
            }
        });
}
