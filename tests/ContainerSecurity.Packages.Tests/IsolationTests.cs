using System.IO;
using ContainerSecurity.TestSupport;

namespace ContainerSecurity.Packages.Tests;

/// <summary>The task beside tasks of others in one build.</summary>
public sealed class IsolationTests(Feed feed)
{
    private const string OtherTask = """
        namespace Other
        {
            public sealed class ReadYaml : Microsoft.Build.Utilities.Task
            {
                public override bool Execute()
                {
                    new YamlDotNet.Core.Parser(new System.IO.StringReader("a: 1")).MoveNext();
                    Log.LogMessage(Microsoft.Build.Framework.MessageImportance.High, "the other task has " + typeof(YamlDotNet.Core.Parser).Assembly.GetName().Version);
                    return true;
                }
            }
        }
        """;

    [Theory]
    [InlineData("net10.0")]
    [InlineData("netstandard2.0")]
    public void Another_task_with_an_older_YamlDotNet_runs_in_the_same_build(string framework)
    {
        using var project = new Consumer(feed).With("deploy/pod.yaml", "apiVersion: v1\nkind: Pod\nmetadata: { name: web, namespace: shop }\nspec: { hostNetwork: true, containers: [{ name: web, image: example.org/web:1 }] }\n");
        MakeTask(project.FullPath("other"));
        project.With("Directory.Build.targets", """
            <Project>
              <UsingTask TaskName="Other.ReadYaml" AssemblyFile="other/Other.Tasks.dll" />
              <Target Name="Before" BeforeTargets="AnalyzeContainers"><Other.ReadYaml /></Target>
            </Project>
            """);
        var run = project.Build($"-p:_ContainerSecurityTaskFramework={framework}");
        run.Output.Should().Contain("the other task has 13.0.0.0").And.MatchRegex(@"pod\.yaml\(4,.* CNS2\d+: ").And.NotContain("MSB4018");
    }

    private static void MakeTask(string folder)
    {
        var yaml = Feed.MachineFile("yamldotnet/13.7.1", "netstandard2.0", "YamlDotNet.dll");
        TestPack.Compile(
            Path.Combine(folder, "Other.Tasks.dll"), OtherTask, yaml, Feed.NetStandard,
            Feed.MachineFile("microsoft.build.framework", "netstandard2.0", "Microsoft.Build.Framework.dll"),
            Feed.MachineFile("microsoft.build.utilities.core", "netstandard2.0", "Microsoft.Build.Utilities.Core.dll"));
        File.Copy(yaml, Path.Combine(folder, "YamlDotNet.dll"));
    }
}
