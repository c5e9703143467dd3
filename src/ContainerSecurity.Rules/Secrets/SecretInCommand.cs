using System.Linq;
using ContainerSecurity.Rules.Secrets.Detection;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class SecretInCommand() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS3007",
        Title = "A credential stands in a command",
        MessageFormat = "This is {0}, in plain text; {1}, and renew it",
        Category = Categories.Secrets,
        Description = "A command stays in the history of the image, or in the object, and is shown in the list of processes. Whoever reads one of these has the credential.",
        Remediation = "Take it out and renew it. Mount a secret where a build needs it, and read it from a file or variable of the platform at run time.",
        DefaultSeverity = DiagnosticSeverity.Error,
        Preset = RulePreset.Minimal,
        SecuritySeverity = 9.0,
        AppliesTo = Platforms.Dockerfile | Platforms.Containers | Platforms.Image,
        Equivalents = ["kics:c3e1b6ae-d92c-44b3-8ed5-1f5442bab6a4", "trivy:DS-0031"],
        Standards = ["CIS-DOCKER:4.10", "NIST-800-190:4.1.4", "CIS-K8S:5.4.1", "OWASP-K8S:K08", "MCSB:IM-8", "CWE-798"],
    };

    public override void Initialize(AnalysisContext context) =>
        CommandTexts.Register(context, static (text, report) =>
        {
            foreach (var secret in SecretDetector.FindAll(text.Text).Where(s => s.IsCertain))
                report(Descriptor, text.MapSpan(secret.Span), secret.Kind);
        });
}
