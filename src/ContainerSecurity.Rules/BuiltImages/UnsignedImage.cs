namespace ContainerSecurity.Rules.BuiltImages;

public sealed class UnsignedImage() : Rule(new()
{
    Id = "CNS1100",
    Title = "The image has no signature",
    MessageFormat = "No signature lies beside '{0}' in its layout; sign it with notation or cosign",
    Category = Categories.SupplyChain,
    Description = "Without a signature nobody can tell whether the image is what its builder made. Whether a signature is to be trusted is for notation and cosign to say.",
    Remediation = "Sign the image by its digest when it is built, and copy its signature along with it.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 3.0,
    AppliesTo = Platforms.Image,
    Standards = ["CIS-DOCKER:4.5", "NIST-800-190:4.1.5", "CWE-345"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterImageDocumentAction(static context =>
        {
            // An archive of 'docker save' and an engine have no place for signatures, so their absence there says nothing.
            if (context.Node.Signatures is { IsEmpty: true })
                context.Report(context.Node.Image.Location, context.Node.Name);
        });
}
