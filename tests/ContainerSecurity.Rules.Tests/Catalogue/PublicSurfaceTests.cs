using System.Linq;
using System.Reflection;
using ContainerSecurity.Rules.Deployment.Graph;

namespace ContainerSecurity.Rules.Tests.Catalogue;

/// <summary>
/// The public API of the assembly: users address a rule by its id and options, so only the pack, the graph
/// and the rules with their base classes are public.
/// </summary>
public class PublicSurfaceTests
{
    [Fact]
    public void Only_the_pack_the_graph_and_the_rules_are_public()
    {
        var types = typeof(BuiltInRules).Assembly.GetExportedTypes();
        types.Where(t => !typeof(Rule).IsAssignableFrom(t)).Should().BeEquivalentTo([typeof(BuiltInRules), typeof(SecurityGraphs)]);
        types.Where(t => t.IsAbstract && typeof(Rule).IsAssignableFrom(t)).Select(t => t.Name).Should()
            .BeSubsetOf(["AccountPermissionRule", "BoundPermissionRule", "ComponentRule", "PolicyFieldRule", "RolePermissionRule"], "a base that is public can be derived from for ever");
        typeof(BuiltInRules).GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Select(m => m.Name).Should().BeEquivalentTo("Pack", "get_Pack");
    }

    [Fact]
    public void Only_the_options_of_a_rule_are_public()
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
