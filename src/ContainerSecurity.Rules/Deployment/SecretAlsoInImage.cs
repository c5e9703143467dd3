using System;
using System.Linq;
using ContainerSecurity.Rules.Deployment.Support;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Deployment;

public sealed class SecretAlsoInImage() : Rule(new()
{
    Id = "CNS3080",
    Title = "A secret of the deployment is in the image, too",
    MessageFormat = "'{0}' comes from a secret here, and the image itself holds {1} for it; take it out of the image, and renew it",
    Category = Categories.Secrets,
    Description = "Who can pull the image reads the value with one command. The secret of the cluster only hides what everybody has who has the image.",
    Remediation = "Take the variable out of the Dockerfile and renew the secret, since images that were built keep it.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.0,
    AppliesTo = Platforms.Containers,
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
