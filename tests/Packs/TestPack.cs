using System;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContainerSecurity.TestSupport;

/// <summary>Compiles rule packs for tests, good ones and bad ones.</summary>
internal static class TestPack
{
    /// <summary>An expression for a rule that throws.</summary>
    public const string Throwing = "((System.Func<ContainerSecurity.Rule>)(() => throw new System.InvalidOperationException(\"out of order\")))()";

    /// <summary>A pack with one rule that reports every image.</summary>
    /// <param name="id">The rule's id.</param>
    /// <param name="message">What it says of each image, behind the image's name.</param>
    public static string Source(string id, string message = "is one") => $$"""
        [assembly: ContainerSecurity.ExportedRulePack(typeof(Team.Rules))]

        namespace Team
        {
            public static class Rules
            {
                public static ContainerSecurity.RulePack Pack { get; } = new ContainerSecurity.RulePack("Team", System.Collections.Immutable.ImmutableArray.Create<ContainerSecurity.Rule>(new ImageFound()));
            }

            public sealed class ImageFound : ContainerSecurity.Rule
            {
                private static readonly ContainerSecurity.DiagnosticDescriptor Descriptor = new ContainerSecurity.DiagnosticDescriptor
                {
                    Id = "{{id}}", Title = "An image", MessageFormat = "Image '{0}' {{message}}", Category = "Team", Description = "d", Remediation = "r",
                    DefaultSeverity = ContainerSecurity.DiagnosticSeverity.Error,
                };

                public ImageFound() : base(Descriptor)
                {
                }

                public override void Initialize(ContainerSecurity.AnalysisContext context) =>
                    context.RegisterImageReferenceAction(c => c.Report(Descriptor, c.Node.Location, c.Node.Text));
            }
        }
        """;

    /// <summary>Compiles sources into an assembly.</summary>
    /// <param name="path">The assembly.</param>
    /// <param name="source">Its source.</param>
    /// <param name="references">What it refers to; nothing for Core and the framework that runs the tests.</param>
    public static string Compile(string path, string source, params string[] references)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var assemblies = references.Length > 0 ? references
            : [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator), typeof(Rule).Assembly.Location];
        var compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(path),
            [CSharpSyntaxTree.ParseText(source)],
            assemblies.Distinct().Where(File.Exists).Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var result = compilation.Emit(path);
        result.Success.Should().BeTrue(string.Join('\n', result.Diagnostics));
        return path;
    }

    /// <summary>Makes an assembly say that it was compiled against another version of Core.</summary>
    public static void ClaimCore(string path, Version version)
    {
        var image = File.ReadAllBytes(path);
        using var reader = new PEReader(new MemoryStream(image));
        var metadata = reader.GetMetadataReader();
        var handle = metadata.AssemblyReferences.Single(h => metadata.GetString(metadata.GetAssemblyReference(h).Name) == "ContainerSecurity.Core");
        var at = reader.PEHeaders.MetadataStartOffset + metadata.GetTableMetadataOffset(TableIndex.AssemblyRef)
            + ((MetadataTokens.GetRowNumber(handle) - 1) * metadata.GetTableRowSize(TableIndex.AssemblyRef));
        // ECMA-335, II.22.5: the row begins with the four parts of the version, two bytes each.
        foreach (var part in new[] { version.Major, version.Minor, version.Build, 0 })
        {
            BitConverter.TryWriteBytes(image.AsSpan(at), (ushort)part);
            at += sizeof(ushort);
        }

        File.WriteAllBytes(path, image);
    }
}
