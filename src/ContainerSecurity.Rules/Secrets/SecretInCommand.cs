using System.Linq;
using ContainerSecurity.Rules.Secrets.Detection;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class SecretInCommand() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS3007",
        Title = "Command contains a credential",
        MessageFormat = "Found {0} in plain text; {1}, and rotate it",
        Category = Categories.Secrets,
        Description = "A command is stored in the image history or in the object, and is visible in the process list. Anyone who can read one of these has the credential.",
        Remediation = "Remove the credential and rotate it. Use a secret mount in the build, and read it from a mounted file or an environment variable of the platform at run time.",
        DefaultSeverity = DiagnosticSeverity.Error,
        Preset = RulePreset.Minimal,
        SecuritySeverity = 9.0,
        AppliesTo = InputKinds.Dockerfile | InputKinds.Containers | InputKinds.Image,
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
