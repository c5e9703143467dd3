using System.Collections.Immutable;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.ControlPlane;

/// <summary>CNS5295: volumes of a storage class are not encrypted.</summary>
public sealed class StorageNotEncrypted : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS5295",
        Title = "Volumes of a storage class are not encrypted",
        MessageFormat = "{0} makes volumes that are not encrypted; set the parameter encrypted: \"true\"",
        Category = Categories.Access,
        Description = "Who gets at the disk or a snapshot reads the data.",
        Remediation = "Set encrypted: \"true\", with a key of your own if you need to withdraw it.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 4.5,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["kubescape:C-0264"],
        Standards = ["OWASP-K8S:K08", "CWE-311"],
        HasFix = true,
        HelpLink = RuleHelp.Link("CNS5295"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (context.Node.Get("provisioner") is not DataScalar { Expression: null } provisioner || provisioner.Text is not ("ebs.csi.aws.com" or "kubernetes.io/aws-ebs"))
                    return;
                var encrypted = context.Node.Get("parameters", "encrypted") as DataScalar;
                if (encrypted is null)
                    context.Report(Descriptor, (context.Node.Node.Find("parameters")?.Key ?? provisioner).Location, context.Node.Identity);
                else if (encrypted.Expression is null && encrypted.Text == "false")
                    context.Report(Diagnostic.Create(Descriptor, encrypted.Location, context.Node.Identity) with { Fixes = [new CodeFix("Encrypt the volumes", [new TextChange(encrypted.Span, "\"true\"")]) { IsSafe = false }] });
            },
            "StorageClass");
}
