using System.IO;

namespace ContainerSecurity.Packages.Tests;

/// <summary>The testing kit under test frameworks other than the one that the template uses.</summary>
[Collection(typeof(TemplateCollection))]
public sealed class TestFrameworkTests(TemplateFixture template)
{
    [Theory]
    [InlineData("NUnit", "[Test]", "", "NUnit.Framework", "NUnit", "NUnit3TestAdapter")]
    [InlineData("MSTest", "[TestMethod]", "[TestClass]", "Microsoft.VisualStudio.TestTools.UnitTesting", "MSTest.TestFramework", "MSTest.TestAdapter")]
    public void A_test_that_is_right_passes_and_one_that_is_wrong_fails_with_the_difference(string name, string method, string type, string import, string framework, string adapter)
    {
        var folder = template.CreateProject(name + "Kit", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ContainerSecurity.Testing" Version="*" />
                <PackageReference Include="Microsoft.NET.Test.Sdk" Version="*" />
                <PackageReference Include="{framework}" Version="*" />
                <PackageReference Include="{adapter}" Version="*" />
                <PackageReference Include="{TemplateFixture.Name}" Version="1.0.0" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "ImageTests.cs"), $$"""
            using {{import}};
            using Verify = ContainerSecurity.Testing.RuleVerifier<Fabrikam.Image_Rules.ImageFromOtherRegistry>;

            {{type}}
            public class ImageTests
            {
                {{method}}
                public void Right() => Verify.VerifyDockerfile("FROM [|quay.io/shop/base:1|]\n");

                {{method}}
                public void Wrong() => Verify.VerifyDockerfile("FROM quay.io/shop/[|base:1|]\n");
            }
            """);
        var run = template.TryRun(folder, "test");
        run.ExitCode.Should().Be(1, run.Output);
        run.Output.Should().MatchRegex(@"Failed:\s+1, Passed:\s+1").And.Contain("- FROM quay.io/shop/[|base:1|]").And.Contain("+ FROM [|quay.io/shop/base:1|]");
    }
}
