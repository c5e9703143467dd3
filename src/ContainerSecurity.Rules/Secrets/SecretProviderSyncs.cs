using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Secrets;

public sealed class SecretProviderSyncs() : Rule(new()
{
    Id = "CNS3026",
    Title = "Secrets of the vault are copied into the cluster",
    MessageFormat = "SecretProviderClass '{0}' copies secrets of the vault into Secret objects; mount them only, if the program can read files",
    Category = Categories.Secrets,
    Description = "A Secret object can be read by everyone who may read Secrets in the namespace, and by every pod there. A mount is for one pod.",
    Remediation = "Leave out secretObjects and let the program read the mounted files.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 3.0,
    AppliesTo = Platforms.Kubernetes,
    Standards = ["CIS-K8S:5.4.2", "MCSB:IM-8"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(static context =>
        {
            if ((context.Node.Get("spec") as DataMapping)?.Find("secretObjects") is { Value.Resolved: DataSequence { Items.IsEmpty: false } } entry)
                context.Report(entry.Key.Location, context.Node.Name.Value ?? "");
        }, "SecretProviderClass");
}
