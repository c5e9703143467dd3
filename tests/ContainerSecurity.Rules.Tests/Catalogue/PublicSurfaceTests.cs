using System.Linq;
using System.Reflection;
using ContainerSecurity.Rules.Deployment.Graph;

namespace ContainerSecurity.Rules.Tests.Catalogue;

/// <summary>
/// What other assemblies may lean on. A rule is known by its id and its options: apart from those the assembly shows its pack, the graph
/// that is made with the indexes of its rules, and their bases.
/// </summary>
public class PublicSurfaceTests
{
    [Fact]
    public void The_assembly_shows_its_pack_graph_and_rules_only()
    {
        var types = typeof(BuiltInRules).Assembly.GetExportedTypes();
        types.Where(t => !typeof(Rule).IsAssignableFrom(t)).Should().BeEquivalentTo([typeof(BuiltInRules), typeof(SecurityGraphs)]);
        types.Where(t => t.IsAbstract && typeof(Rule).IsAssignableFrom(t)).Select(t => t.Name).Should()
            .BeSubsetOf(["AccountRightRule", "BoundRightRule", "ComponentRule", "PolicyFieldRule", "RoleRightRule"], "a base that is public can be derived from for ever");
        typeof(BuiltInRules).GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Select(m => m.Name).Should().BeEquivalentTo("Pack", "get_Pack");
    }

    [Fact]
    public void A_rule_shows_its_options_only()
    {
        var others = typeof(BuiltInRules).Assembly.GetExportedTypes().Where(t => typeof(Rule).IsAssignableFrom(t) && !t.IsAbstract)
            .SelectMany(t => t.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(m => !(m is ConstructorInfo constructor && constructor.GetParameters().Length == 0))
            .Where(m => !(m is FieldInfo { IsInitOnly: true } field && typeof(RuleOption).IsAssignableFrom(field.FieldType)))
            .Where(m => !(m is MethodInfo method && method.GetBaseDefinition().DeclaringType == typeof(Rule)))
            .Where(m => m is not PropertyInfo { Name: "Descriptors" or "Options" });
        others.Select(m => $"{m.DeclaringType!.Name}.{m.Name}").Should().BeEmpty();
    }
}
