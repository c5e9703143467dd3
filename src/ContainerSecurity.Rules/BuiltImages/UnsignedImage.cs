namespace ContainerSecurity.Rules.BuiltImages;

public sealed class UnsignedImage() : Rule(new()
{
    Id = "CNS1100",
    Title = "Image has no signature",
    MessageFormat = "'{0}' has no signature in its OCI layout; sign it with notation or cosign",
    Category = Categories.SupplyChain,
    Description = "Without a signature nobody can verify that the image is what its builder produced. This rule only checks that a signature exists; notation or cosign verifies it.",
    Remediation = "Sign the image by its digest in the build, and copy the signature along with the image.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 3.0,
    AppliesTo = InputKinds.Image,
    Standards = ["CIS-DOCKER:4.5", "NIST-800-190:4.1.5", "CWE-345"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterImageDocumentAction(static context =>
        {
            // 'docker save' archives and container engines do not store signatures, so only a layout can lack one.
            if (context.Node.Signatures is { IsEmpty: true })
                context.Report(context.Node.Image.Location, context.Node.Name);
        });
}
