using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Azure.Aci;

public sealed class GroupContainerWithoutLimits() : Rule(new()
{
    Id = "CNS6484",
    Title = "Container group has a container without limits",
    MessageFormat = "Container '{0}' has no {1} limit; set resources.limits.{2}",
    Category = Categories.Resources,
    Description = "Without a limit, one container can take the CPU and memory that the other containers of the group need.",
    Remediation = "Set resources.limits.cpu and resources.limits.memoryInGB.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.ContainerInstances,
    Standards = ["CWE-770"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var container = context.Node;
            if (container.Workload.Platform != WorkloadPlatform.ContainerInstances || container.Workload.IsPartial || container.Role != ContainerRole.Main)
                return;
            var (cpu, memory) = (container.Resources.CpuLimit, container.Resources.MemoryLimit);
            if (cpu.IsUnset)
                context.Report(cpu.Location, Names.Of(container), "CPU", "cpu");
            if (memory.IsUnset)
                context.Report(memory.Location, Names.Of(container), "memory", "memoryInGB");
        });
}
