using System;
using System.IO;
using System.Linq;
using ContainerSecurity;
using ContainerSecurity.Rules;

var documents = DocumentSet.Create(args.SelectMany(path => DocumentParser.Parse(path, SourceText.From(File.ReadAllText(path)))));
var result = new Analyzer(BuiltInRules.Pack).Run(documents);

foreach (var diagnostic in result.Active)
    Console.WriteLine(diagnostic);
return result.Fails(DiagnosticSeverity.Error) ? 1 : 0;
