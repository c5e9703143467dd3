using System;
using System.Linq;
using ContainerSecurity.Rules.Deployment.Support;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Deployment;

public sealed class SecretAlsoInImage() : Rule(new()
{
    Id = "CNS3080",
    Title = "Runtime secret is also set in the image",
    MessageFormat = "'{0}' comes from a secret here, but its image contains {1} in that variable; remove it from the image and rotate it",
    Category = Categories.Secrets,
    Description = "Anyone who can pull the image can read the value with one command, so the secret of the deployment protects nothing.",
    Remediation = "Remove the variable from the Dockerfile and rotate the secret, since existing images keep it.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.0,
    AppliesTo = InputKinds.Containers,
    Standards = ["CIS-DOCKER:4.10", "NIST-800-190:4.1.4", "CWE-798"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterLinkedContainerAction(static (context, image) =>
        {
            var secure = context.Node.Environment.Where(v => v is { IsSecure: true, Name.IsKnown: true }).ToList();
            if (secure.Count == 0)
                return;
            var baked = image.Environment.Where(v => v.Name.IsKnown).ToLookup(v => v.Name.Value!, StringComparer.Ordinal);
            foreach (var variable in secure)
            {
                if (baked[variable.Name.Value!].LastOrDefault() is { } other && EnvironmentSecrets.Find(other) is { } secret)
                    context.Report(variable.Name.Location, [other.Value.Location], variable.Name.Value, secret.Kind);
            }
        });
}
